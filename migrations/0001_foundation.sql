-- Structure: one nation, regions, clusters, parties.
CREATE TABLE nations (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE regions (
  id INTEGER PRIMARY KEY,
  nation_id INTEGER NOT NULL REFERENCES nations (id),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE clusters (
  id INTEGER PRIMARY KEY,
  region_id INTEGER NOT NULL REFERENCES regions (id),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE parties (
  id INTEGER PRIMARY KEY,
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

CREATE TABLE agreements (
  id INTEGER PRIMARY KEY,
  party_id INTEGER NOT NULL REFERENCES parties (id),
  version TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  counts_in TEXT NOT NULL CHECK (counts_in IN ('cluster', 'region')),
  recorded_by TEXT NOT NULL CHECK (recorded_by IN ('party', 'operator')),
  recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX agreements_of_party ON agreements (party_id);

-- Accounts: the people who use the hub, and nobody else.
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id),
  role TEXT NOT NULL CHECK (role IN ('organiser', 'admin', 'officer', 'operator')),
  party_id INTEGER REFERENCES parties (id),
  region_id INTEGER REFERENCES regions (id),
  CHECK ((role IN ('organiser', 'admin')) = (party_id IS NOT NULL)),
  CHECK ((role = 'officer') = (region_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX memberships_once ON memberships (person_id, role, ifnull(party_id, 0), ifnull(region_id, 0));

CREATE TABLE sign_in_links (
  token_hash TEXT PRIMARY KEY,
  -- SHA-256 of the address that was typed: asking is counted for everyone, and a stranger's address is not kept.
  address_hash TEXT NOT NULL,
  -- Null: the address is nobody's here. The link was never mailed and opens nothing.
  person_id INTEGER REFERENCES people (id),
  created_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  used_at_ms INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_links_of_address ON sign_in_links (address_hash, created_at_ms);

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id),
  created_at_ms INTEGER NOT NULL,
  last_seen_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
  id INTEGER PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  party_id INTEGER REFERENCES parties (id),
  -- Separated by one space: `upload read`.
  scopes TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  last_used_on TEXT,
  revoked_at_ms INTEGER
) STRICT;
CREATE INDEX tokens_of_party ON tokens (party_id);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  actor TEXT NOT NULL,
  party_id INTEGER REFERENCES parties (id),
  action TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;

-- Records: private to their party.
CREATE TABLE ledgers (
  party_id INTEGER PRIMARY KEY REFERENCES parties (id),
  -- A change made on an older revision sets this to null and so fails as a whole.
  revision INTEGER NOT NULL,
  next_campaign INTEGER NOT NULL
) STRICT;

CREATE TABLE uploads (
  party_id INTEGER NOT NULL REFERENCES parties (id),
  id INTEGER NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'graphic', 'event')),
  tool TEXT NOT NULL,
  layout TEXT NOT NULL,
  file_name TEXT,
  uploaded_by TEXT NOT NULL,
  uploaded_at_ms INTEGER NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_unchanged INTEGER NOT NULL,
  rows_set_aside INTEGER NOT NULL,
  problems TEXT NOT NULL,
  withdrawn_at_ms INTEGER,
  PRIMARY KEY (party_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE statements (
  party_id INTEGER NOT NULL,
  upload_id INTEGER NOT NULL,
  campaign_id INTEGER NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (party_id, upload_id, campaign_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaigns (
  party_id INTEGER NOT NULL REFERENCES parties (id),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'graphic', 'event')),
  id INTEGER NOT NULL,
  tool TEXT NOT NULL,
  platform_id TEXT,
  title TEXT NOT NULL,
  sent_local TEXT NOT NULL,
  sent_at_ms INTEGER NOT NULL,
  recipients INTEGER CHECK (recipients >= 0),
  delivered INTEGER CHECK (delivered >= 0),
  bounces INTEGER CHECK (bounces >= 0),
  opens INTEGER CHECK (opens >= 0),
  clickers INTEGER CHECK (clickers >= 0),
  unsubscribes INTEGER CHECK (unsubscribes >= 0),
  complaints INTEGER CHECK (complaints >= 0),
  replies INTEGER CHECK (replies >= 0),
  actions INTEGER CHECK (actions >= 0),
  reach INTEGER CHECK (reach >= 0),
  impressions INTEGER CHECK (impressions >= 0),
  engagements INTEGER CHECK (engagements >= 0),
  reactions INTEGER CHECK (reactions >= 0),
  comments INTEGER CHECK (comments >= 0),
  shares INTEGER CHECK (shares >= 0),
  link_clicks INTEGER CHECK (link_clicks >= 0),
  invited INTEGER CHECK (invited >= 0),
  capacity INTEGER CHECK (capacity >= 0),
  rsvps INTEGER CHECK (rsvps >= 0),
  waitlist INTEGER CHECK (waitlist >= 0),
  attended INTEGER CHECK (attended >= 0),
  first_timers INTEGER CHECK (first_timers >= 0),
  subject TEXT,
  preview_text TEXT,
  audience TEXT,
  open_class TEXT CHECK (open_class IN ('machine-filtered', 'includes-machine', 'unknown')),
  caption TEXT,
  platform TEXT,
  format TEXT,
  kind TEXT,
  place TEXT,
  held TEXT CHECK (held IN ('in-person', 'online', 'both')),
  status TEXT CHECK (status IN ('held', 'cancelled')),
  correction TEXT,
  PRIMARY KEY (party_id, channel, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contributions (
  party_id INTEGER NOT NULL REFERENCES parties (id),
  metric TEXT NOT NULL,
  month TEXT NOT NULL,
  m INTEGER NOT NULL,
  n INTEGER NOT NULL,
  x INTEGER NOT NULL,
  nn INTEGER NOT NULL,
  xn INTEGER NOT NULL,
  xx INTEGER NOT NULL,
  PRIMARY KEY (party_id, metric, month)
) STRICT, WITHOUT ROWID;

-- Releases: frozen, and the only thing read about more than one party.
CREATE TABLE releases (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  as_of TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('building', 'published', 'failed')),
  started_at_ms INTEGER NOT NULL,
  published_at_ms INTEGER,
  CHECK ((status = 'published') = (published_at_ms IS NOT NULL))
) STRICT;
-- At most one release is being built at any time.
CREATE UNIQUE INDEX releases_one_building ON releases (status) WHERE status = 'building';

CREATE TABLE release_cohorts (
  release_id INTEGER NOT NULL REFERENCES releases (id),
  cohort_type TEXT NOT NULL CHECK (cohort_type IN ('nation', 'region', 'cluster', 'size-band')),
  cohort TEXT NOT NULL,
  name TEXT NOT NULL,
  region TEXT,
  parties INTEGER NOT NULL,
  taking_part INTEGER NOT NULL,
  PRIMARY KEY (release_id, cohort_type, cohort)
) STRICT, WITHOUT ROWID;

CREATE TABLE benchmarks (
  release_id INTEGER NOT NULL REFERENCES releases (id),
  metric TEXT NOT NULL,
  cohort_type TEXT NOT NULL CHECK (cohort_type IN ('nation', 'region', 'cluster', 'size-band')),
  cohort TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('published', 'withheld')),
  mean REAL,
  interval TEXT,
  spread REAL,
  quantiles TEXT,
  contributors TEXT,
  counted INTEGER,
  opens_at INTEGER,
  as_of TEXT NOT NULL,
  first_published_in TEXT,
  PRIMARY KEY (release_id, metric, cohort_type, cohort),
  -- Withheld means that no value is here.
  CHECK (status = 'published' OR coalesce(mean, interval, spread, quantiles, contributors, first_published_in) IS NULL),
  CHECK (status = 'withheld' OR (mean IS NOT NULL AND contributors IS NOT NULL AND counted IS NULL))
) STRICT, WITHOUT ROWID;

-- A release never changes.
CREATE TRIGGER releases_frozen BEFORE UPDATE ON releases WHEN old.status <> 'building'
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER releases_kept BEFORE DELETE ON releases WHEN old.status = 'published'
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER benchmarks_closed BEFORE INSERT ON benchmarks
WHEN (SELECT status FROM releases WHERE id = new.release_id) <> 'building'
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER release_cohorts_closed BEFORE INSERT ON release_cohorts
WHEN (SELECT status FROM releases WHERE id = new.release_id) <> 'building'
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER release_cohorts_frozen BEFORE UPDATE ON release_cohorts
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER release_cohorts_kept BEFORE DELETE ON release_cohorts
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER benchmarks_frozen BEFORE UPDATE ON benchmarks
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
CREATE TRIGGER benchmarks_kept BEFORE DELETE ON benchmarks
BEGIN SELECT raise(ABORT, 'a release never changes'); END;
