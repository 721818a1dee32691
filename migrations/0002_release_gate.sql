-- What a cell says beside its mean; withheld means that none of it is here.
ALTER TABLE benchmarks ADD COLUMN weight REAL CHECK (status = 'published' OR weight IS NULL);
ALTER TABLE benchmarks ADD COLUMN flag TEXT
  CHECK (flag IS NULL OR (status = 'published' AND flag IN ('above-95', 'above-99.8', 'below-95', 'below-99.8')));
ALTER TABLE benchmarks ADD COLUMN campaign_variance REAL CHECK (status = 'published' OR campaign_variance IS NULL);
ALTER TABLE benchmarks ADD COLUMN provisional INTEGER CHECK (status = 'published' OR provisional IS NULL);
ALTER TABLE benchmarks ADD COLUMN split TEXT CHECK (status = 'published' OR split IS NULL);

-- SHA-256 of a release's last month, groups and figures; and what is new in it, as codes.
ALTER TABLE releases ADD COLUMN hash TEXT;
ALTER TABLE releases ADD COLUMN notes TEXT;
-- A scheduled attempt is given up when it would say nothing new; one that somebody asked for is published.
ALTER TABLE releases ADD COLUMN only_if_new INTEGER NOT NULL DEFAULT 0;

-- Private to the gate from here on: no route reads these but the operator's audit of decisions.

-- The random name under which the gate knows a party again. Leaving the hub deletes the row, and with it the link.
CREATE TABLE contributor_keys (
  party_id INTEGER PRIMARY KEY REFERENCES parties (id),
  key TEXT NOT NULL UNIQUE
) STRICT;

-- One metric of a release that is being built: protected cells, and who stands behind each. Gone once it is published.
CREATE TABLE release_drafts (
  release_id INTEGER NOT NULL REFERENCES releases (id),
  metric TEXT NOT NULL,
  -- Fingerprint of the release and of who counts where: a draft made for anything else is thrown away.
  made_for TEXT NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (release_id, metric)
) STRICT, WITHOUT ROWID;

-- Who stood behind each published version of a cell, as far back as a window reaches: JSON, fingerprint of the sums by
-- contributor key.
CREATE TABLE cell_versions (
  metric TEXT NOT NULL,
  cohort_type TEXT NOT NULL,
  cohort TEXT NOT NULL,
  release_id INTEGER NOT NULL REFERENCES releases (id),
  versions TEXT NOT NULL,
  PRIMARY KEY (metric, cohort_type, cohort, release_id)
) STRICT, WITHOUT ROWID;

-- Which rule kept a cell from being issued in a release. For the operator; depends on values, so no reader sees it.
CREATE TABLE release_decisions (
  release_id INTEGER NOT NULL REFERENCES releases (id),
  metric TEXT NOT NULL,
  cohort_type TEXT NOT NULL,
  cohort TEXT NOT NULL,
  -- The last published version stands in its place, or nothing does.
  decision TEXT NOT NULL CHECK (decision IN ('kept', 'withheld')),
  rule TEXT NOT NULL,
  PRIMARY KEY (release_id, metric, cohort_type, cohort)
) STRICT, WITHOUT ROWID;
