-- Sign-in: which browser asked for a link, as the SHA-256 of what its cookie holds.
ALTER TABLE sign_in_links ADD COLUMN browser_hash TEXT;

-- Sessions: as whom a person of several roles looks at the pages, and in which browser.
-- A membership's id; one that is gone chooses nothing.
ALTER TABLE sessions ADD COLUMN hat INTEGER;
-- No more of it than tells somebody's own sessions apart: "Firefox, Android".
ALTER TABLE sessions ADD COLUMN browser TEXT;
CREATE INDEX sessions_of_person ON sessions (person_id);

-- Null: before this was kept.
ALTER TABLE memberships ADD COLUMN created_at_ms INTEGER;
-- The invitation that was accepted for it, as long as no other was: a log then names whom that invited. Null: there was none.
ALTER TABLE memberships ADD COLUMN invitation INTEGER;
-- One role in a place: an admin does whatever an organiser does.
DELETE FROM memberships WHERE role = 'organiser' AND EXISTS (
  SELECT 1 FROM memberships AS held
  WHERE held.person_id = memberships.person_id AND held.party_id = memberships.party_id AND held.role = 'admin'
);
DROP INDEX memberships_once;
CREATE UNIQUE INDEX memberships_once ON memberships (person_id, ifnull(party_id, 0), ifnull(region_id, 0));
CREATE INDEX memberships_of_party ON memberships (party_id);
-- Nobody reads the rows of more than two parties, whoever writes a membership and however many do so at once.
CREATE TRIGGER memberships_of_two_parties BEFORE INSERT ON memberships
WHEN new.party_id IS NOT NULL AND (
  SELECT count(DISTINCT party_id) FROM memberships WHERE person_id = new.person_id AND party_id <> new.party_id
) >= 2
BEGIN SELECT raise(ABORT, 'too-many-parties'); END;
-- Nothing has to move one, and one that moved would go around the rule above.
CREATE TRIGGER memberships_stay BEFORE UPDATE OF person_id, party_id ON memberships
BEGIN SELECT raise(ABORT, 'a membership stays whose it is'); END;

-- A membership somebody was offered. Accepted or taken back, the row is gone; the audit keeps that it was.
CREATE TABLE invitations (
  -- Never given anew: the audit says by it which invitation was sent, accepted or taken back.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('organiser', 'admin', 'officer', 'operator')),
  party_id INTEGER REFERENCES parties (id),
  region_id INTEGER REFERENCES regions (id),
  -- Who, as the audit says it.
  invited_by TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  CHECK ((role IN ('organiser', 'admin')) = (party_id IS NOT NULL)),
  CHECK ((role = 'officer') = (region_id IS NOT NULL))
) STRICT;
-- One to a place: what was offered there before is replaced.
CREATE UNIQUE INDEX invitations_once ON invitations (email, ifnull(party_id, 0), ifnull(region_id, 0));
CREATE INDEX invitations_of_party ON invitations (party_id);

-- Tokens: what each is for, and who issued it, as the audit says it.
ALTER TABLE tokens ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE tokens ADD COLUMN issued_by TEXT;
-- Whether the operator issued it for the party: the operator then keeps it too.
ALTER TABLE tokens ADD COLUMN issued_by_hub INTEGER NOT NULL DEFAULT 0 CHECK (issued_by_hub IN (0, 1));

-- The audit of a party that has left keeps its contributor key, and nothing else of it.
ALTER TABLE audit ADD COLUMN contributor_key TEXT;
CREATE INDEX audit_of_party ON audit (party_id, id);

-- Ground rules: each version as it was when the first party accepted it, or when the operator published it.
CREATE TABLE ground_rules (
  version INTEGER PRIMARY KEY,
  english TEXT NOT NULL,
  welsh TEXT NOT NULL,
  -- Until this day an agreement to an older version holds.
  in_force_on TEXT NOT NULL,
  published_at_ms INTEGER NOT NULL,
  -- Who, as the audit says it; null for the text that the hub came with.
  published_by TEXT,
  -- What is new in it, in a sentence or a few; null for the text that the hub came with, before which there was none.
  changes_english TEXT,
  changes_welsh TEXT
) STRICT;
-- What was published, and perhaps agreed to, stays as it is.
CREATE TRIGGER ground_rules_never_change BEFORE UPDATE ON ground_rules
BEGIN SELECT raise(ABORT, 'ground rules never change'); END;
CREATE TRIGGER ground_rules_never_go BEFORE DELETE ON ground_rules
BEGIN SELECT raise(ABORT, 'ground rules never change'); END;

-- Who agreed, as the audit says it; null before this was kept.
ALTER TABLE agreements ADD COLUMN agreed_by TEXT;
-- When it ended: taken back, replaced, or lapsed because the ground rules changed.
ALTER TABLE agreements ADD COLUMN ended_at_ms INTEGER;
-- A newer agreement always replaced the one before it; only the newest holds.
UPDATE agreements SET ended_at_ms = recorded_at_ms
WHERE EXISTS (SELECT 1 FROM agreements AS newer WHERE newer.party_id = agreements.party_id AND newer.id > agreements.id);

-- What a party chose to share. No row: nothing.
CREATE TABLE sharing_choices (
  party_id INTEGER PRIMARY KEY REFERENCES parties (id),
  exemplars TEXT NOT NULL CHECK (exemplars IN ('no', 'unnamed', 'named')),
  happy_to_be_asked INTEGER NOT NULL CHECK (happy_to_be_asked IN (0, 1)),
  named_to_officers INTEGER NOT NULL CHECK (named_to_officers IN (0, 1)),
  help_wanted TEXT,
  help_wanted_by TEXT CHECK (help_wanted_by IN ('cluster', 'region', 'all')),
  help_offered TEXT,
  help_offered_to TEXT CHECK (help_offered_to IN ('cluster', 'region', 'all')),
  changed_at_ms INTEGER NOT NULL,
  CHECK ((help_wanted IS NULL) = (help_wanted_by IS NULL)),
  CHECK ((help_offered IS NULL) = (help_offered_to IS NULL))
) STRICT;

-- Which of a party's figures each release counted: for the party itself, and gone with it.
CREATE TABLE counted_parties (
  party_id INTEGER NOT NULL REFERENCES parties (id),
  release_id INTEGER NOT NULL REFERENCES releases (id),
  -- JSON: the metrics in whose figures it counts.
  metrics TEXT NOT NULL,
  PRIMARY KEY (party_id, release_id)
) STRICT, WITHOUT ROWID;
