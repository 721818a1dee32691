-- The figures of parties that chose to be named to their region's officers, as the release said that named them last. Not
-- part of the release: gone as soon as the choice is taken back.
CREATE TABLE named_standings (
  party_id INTEGER NOT NULL REFERENCES parties (id),
  release_id INTEGER NOT NULL REFERENCES releases (id),
  metric TEXT NOT NULL,
  rate REAL NOT NULL,
  interval TEXT NOT NULL,
  -- Among the nation's parties; null where the release says nothing of the nation.
  place TEXT CHECK (place IN (
    'highest-quarter', 'upper-half', 'cannot-tell', 'lower-half', 'lowest-quarter', 'alike', 'not-shown'
  )),
  -- Some figure counts named parties only: once one of them is not shown any more, that figure and the others would tell.
  everybody INTEGER NOT NULL CHECK (everybody IN (0, 1)),
  PRIMARY KEY (party_id, release_id, metric)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER named_standings_unchosen AFTER UPDATE OF named_to_officers ON sharing_choices
WHEN old.named_to_officers = 1 AND new.named_to_officers = 0
BEGIN
  DELETE FROM named_standings WHERE everybody = 1 AND (release_id, metric) IN (
    SELECT release_id, metric FROM named_standings WHERE party_id = new.party_id AND everybody = 1);
  DELETE FROM named_standings WHERE party_id = new.party_id;
END;
CREATE TRIGGER named_standings_left AFTER DELETE ON sharing_choices
BEGIN
  DELETE FROM named_standings WHERE everybody = 1 AND (release_id, metric) IN (
    SELECT release_id, metric FROM named_standings WHERE party_id = old.party_id AND everybody = 1);
  DELETE FROM named_standings WHERE party_id = old.party_id;
END;
CREATE TRIGGER named_standings_disagreed AFTER UPDATE OF counts_in ON parties
WHEN new.counts_in IS NULL
BEGIN
  DELETE FROM named_standings WHERE everybody = 1 AND (release_id, metric) IN (
    SELECT release_id, metric FROM named_standings WHERE party_id = new.id AND everybody = 1);
  DELETE FROM named_standings WHERE party_id = new.id;
END;

-- Private to the gate: versions of sums with which a party was named. They are known for good, whatever it chose since.
CREATE TABLE named_versions (
  metric TEXT NOT NULL,
  key TEXT NOT NULL,
  version TEXT NOT NULL,
  -- The last release that named it.
  release_id INTEGER NOT NULL REFERENCES releases (id),
  PRIMARY KEY (metric, key, version)
) STRICT, WITHOUT ROWID;

-- Of a metric that is drafted: who is named in it, with what, and under which key and versions that is remembered.
ALTER TABLE release_drafts ADD COLUMN standings TEXT NOT NULL DEFAULT '[]';

-- A region's parties are read for its officers, and a cluster's for the structure.
CREATE INDEX parties_of_cluster ON parties (cluster_id);
