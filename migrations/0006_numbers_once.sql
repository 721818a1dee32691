-- People, parties, memberships and tokens never get a number that another had. SQLite gives the highest number anew when its
-- row is gone: a request that was begun for a party that leaves would end in the next one, a page that was left open would
-- change somebody else, and what was noted of one person would be read as another's. AUTOINCREMENT remembers the highest,
-- and only a table that is made anew gets it. Who refers to a row finds it again before this is over.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE kept_people AS SELECT * FROM people;
DROP TABLE people;
CREATE TABLE people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL UNIQUE,
  created_at_ms INTEGER NOT NULL
) STRICT;
INSERT INTO people SELECT * FROM kept_people;
DROP TABLE kept_people;

CREATE TABLE kept_parties AS SELECT * FROM parties;
DROP TABLE parties;
CREATE TABLE parties (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cluster_id INTEGER NOT NULL REFERENCES clusters (id),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  size_band TEXT NOT NULL CHECK (size_band IN ('under-100', '100-299', '300-999', '1000-plus')),
  area_type TEXT CHECK (area_type IN ('urban', 'suburban', 'rural')),
  seat_status TEXT CHECK (seat_status IN ('held', 'target', 'developing')),
  constituency_code TEXT,
  time_zone TEXT NOT NULL,
  counts_in TEXT CHECK (counts_in IN ('cluster', 'region'))
) STRICT;
INSERT INTO parties SELECT * FROM kept_parties;
DROP TABLE kept_parties;
-- A region's parties are read for its officers, and a cluster's for the structure.
CREATE INDEX parties_of_cluster ON parties (cluster_id);
CREATE TRIGGER named_standings_disagreed AFTER UPDATE OF counts_in ON parties
WHEN new.counts_in IS NULL
BEGIN
  DELETE FROM named_standings WHERE everybody = 1 AND (release_id, metric) IN (
    SELECT release_id, metric FROM named_standings WHERE party_id = new.id AND everybody = 1);
  DELETE FROM named_standings WHERE party_id = new.id;
END;

CREATE TABLE kept_memberships AS SELECT * FROM memberships;
DROP TABLE memberships;
CREATE TABLE memberships (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id),
  role TEXT NOT NULL CHECK (role IN ('organiser', 'admin', 'officer', 'operator')),
  party_id INTEGER REFERENCES parties (id),
  region_id INTEGER REFERENCES regions (id),
  -- Null: before this was kept.
  created_at_ms INTEGER,
  -- The invitation that was accepted for it, as long as no other was: a log then names whom that invited. Null: there was none.
  invitation INTEGER,
  CHECK ((role IN ('organiser', 'admin')) = (party_id IS NOT NULL)),
  CHECK ((role = 'officer') = (region_id IS NOT NULL))
) STRICT;
INSERT INTO memberships SELECT * FROM kept_memberships;
DROP TABLE kept_memberships;
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

CREATE TABLE kept_tokens AS SELECT * FROM tokens;
DROP TABLE tokens;
CREATE TABLE tokens (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT NOT NULL UNIQUE,
  party_id INTEGER REFERENCES parties (id),
  -- Separated by one space: `upload read`.
  scopes TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  last_used_on TEXT,
  revoked_at_ms INTEGER,
  name TEXT NOT NULL DEFAULT '',
  issued_by TEXT,
  -- Whether the operator issued it for the party: the operator then keeps it too.
  issued_by_hub INTEGER NOT NULL DEFAULT 0 CHECK (issued_by_hub IN (0, 1))
) STRICT;
INSERT INTO tokens SELECT * FROM kept_tokens;
DROP TABLE kept_tokens;
CREATE INDEX tokens_of_party ON tokens (party_id);
