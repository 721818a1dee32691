/**
 * Every table, as the queries see it. The SQL that makes them is in `migrations/`; a test compares the two.
 *
 * Private: ledgers, uploads, statements, campaigns, contributions, agreements, sharing_choices, counted_parties, tokens,
 * audit. They name their party, and a query that reads rows of one takes an `OwnParty`. Private to the gate:
 * contributor_keys, release_drafts, cell_versions, release_decisions, named_versions. For a region's officers, with who
 * chose it: named_standings. Public to anyone signed in: releases, release_cohorts, benchmarks, and the structure. Nothing here
 * describes a person, except the people who use the hub.
 */
import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

// Structure: one nation, regions, clusters, parties.

export const nations = sqliteTable("nations", {
  id: integer().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
});

/** One row: goes up by one with every change of the structure; a change made on an older one fails as a whole. */
export const structureRevisions = sqliteTable("structure_revisions", {
  id: integer().primaryKey(),
  revision: integer().notNull(),
});

export const regions = sqliteTable("regions", {
  id: integer().primaryKey(),
  nation_id: integer()
    .notNull()
    .references(() => nations.id),
  slug: text().notNull().unique(),
  name: text().notNull(),
});

export const clusters = sqliteTable("clusters", {
  id: integer().primaryKey(),
  region_id: integer()
    .notNull()
    .references(() => regions.id),
  slug: text().notNull().unique(),
  name: text().notNull(),
});

export const parties = sqliteTable("parties", {
  id: integer().primaryKey({ autoIncrement: true }),
  cluster_id: integer()
    .notNull()
    .references(() => clusters.id),
  slug: text().notNull().unique(),
  name: text().notNull(),
  size_band: text({ enum: ["under-100", "100-299", "300-999", "1000-plus"] }).notNull(),
  area_type: text({ enum: ["urban", "suburban", "rural"] }),
  seat_status: text({ enum: ["held", "target", "developing"] }),
  constituency_code: text(),
  time_zone: text().notNull(),
  /** Null until the party has agreed: its uploads are kept and stay out of releases. */
  counts_in: text({ enum: ["cluster", "region"] }),
});

export const agreements = sqliteTable("agreements", {
  id: integer().primaryKey(),
  party_id: integer()
    .notNull()
    .references(() => parties.id),
  version: text().notNull(),
  accepted_on: text().notNull(),
  counts_in: text({ enum: ["cluster", "region"] }).notNull(),
  recorded_by: text({ enum: ["party", "operator"] }).notNull(),
  recorded_at_ms: integer().notNull(),
  /** Who, as the audit says it; null before this was kept. */
  agreed_by: text(),
  /** When it ended: taken back, replaced, or lapsed because the ground rules changed. */
  ended_at_ms: integer(),
});

/** Each version as it was when the first party accepted it, or when the operator published it. */
export const groundRules = sqliteTable("ground_rules", {
  version: integer().primaryKey(),
  english: text().notNull(),
  welsh: text().notNull(),
  /** Until this day an agreement to an older version holds. */
  in_force_on: text().notNull(),
  published_at_ms: integer().notNull(),
  /** Who, as the audit says it; null for the text that the hub came with. */
  published_by: text(),
  /** What is new in it; null for the text that the hub came with. */
  changes_english: text(),
  changes_welsh: text(),
});

/** What a party chose to share. No row: nothing. */
export const sharingChoices = sqliteTable("sharing_choices", {
  party_id: integer()
    .primaryKey()
    .references(() => parties.id),
  exemplars: text({ enum: ["no", "unnamed", "named"] }).notNull(),
  happy_to_be_asked: integer().notNull(),
  named_to_officers: integer().notNull(),
  help_wanted: text(),
  help_wanted_by: text({ enum: ["cluster", "region", "all"] }),
  help_offered: text(),
  help_offered_to: text({ enum: ["cluster", "region", "all"] }),
  changed_at_ms: integer().notNull(),
});

// Accounts: the people who use the hub, and nobody else.

export const people = sqliteTable("people", {
  id: integer().primaryKey({ autoIncrement: true }),
  email: text().notNull().unique(),
  created_at_ms: integer().notNull(),
});

export const memberships = sqliteTable("memberships", {
  id: integer().primaryKey({ autoIncrement: true }),
  person_id: integer()
    .notNull()
    .references(() => people.id),
  role: text({ enum: ["organiser", "admin", "officer", "operator"] }).notNull(),
  party_id: integer().references(() => parties.id),
  region_id: integer().references(() => regions.id),
  /** Null before this was kept. */
  created_at_ms: integer(),
  /** The invitation that was accepted for it. */
  invitation: integer(),
});

/** A membership somebody was offered. Accepted or taken back, the row is gone. */
export const invitations = sqliteTable("invitations", {
  id: integer().primaryKey({ autoIncrement: true }),
  token_hash: text().notNull().unique(),
  email: text().notNull(),
  role: text({ enum: ["organiser", "admin", "officer", "operator"] }).notNull(),
  party_id: integer().references(() => parties.id),
  region_id: integer().references(() => regions.id),
  /** Who, as the audit says it. */
  invited_by: text().notNull(),
  created_at_ms: integer().notNull(),
  expires_at_ms: integer().notNull(),
});

export const signInLinks = sqliteTable("sign_in_links", {
  token_hash: text().primaryKey(),
  /** SHA-256 of the address that was typed: asking is counted for everyone, and a stranger's address is not kept. */
  address_hash: text().notNull(),
  /** Null: the address is nobody's here. The link was never mailed and opens nothing. */
  person_id: integer().references(() => people.id),
  created_at_ms: integer().notNull(),
  expires_at_ms: integer().notNull(),
  used_at_ms: integer(),
  /** SHA-256 of the secret in the cookie of the browser that asked. */
  browser_hash: text(),
});

export const sessions = sqliteTable("sessions", {
  token_hash: text().primaryKey(),
  person_id: integer()
    .notNull()
    .references(() => people.id),
  created_at_ms: integer().notNull(),
  last_seen_at_ms: integer().notNull(),
  expires_at_ms: integer().notNull(),
  /** The membership as which a person of several roles looks at the pages; one that is gone chooses nothing. */
  hat: integer(),
  /** No more of it than tells somebody's own sessions apart: `Firefox, Android`. */
  browser: text(),
});

export const tokens = sqliteTable("tokens", {
  id: integer().primaryKey({ autoIncrement: true }),
  token_hash: text().notNull().unique(),
  /** Null: a token of the hub. */
  party_id: integer().references(() => parties.id),
  /** Separated by one space: `upload read`. */
  scopes: text().notNull(),
  created_at_ms: integer().notNull(),
  expires_at_ms: integer().notNull(),
  last_used_on: text(),
  revoked_at_ms: integer(),
  /** What it is for, in the words of who issued it. */
  name: text().notNull().default(""),
  /** Who, as the audit says it. */
  issued_by: text(),
  /** Whether the operator issued it for the party: the operator then keeps it too. */
  issued_by_hub: integer().notNull().default(0),
});

export const audit = sqliteTable("audit", {
  id: integer().primaryKey(),
  at_ms: integer().notNull(),
  /** `person:12`, `token:3`, `visitor` or `clock`. */
  actor: text().notNull(),
  party_id: integer().references(() => parties.id),
  action: text().notNull(),
  details: text().notNull(),
  /** Of a party that has left: all that is kept of it. */
  contributor_key: text(),
});

// Records: private to their party.

export const ledgers = sqliteTable("ledgers", {
  party_id: integer()
    .primaryKey()
    .references(() => parties.id),
  /** Goes up by one with every change of the party's records; a change made on an older revision fails as a whole. */
  revision: integer().notNull(),
  next_campaign: integer().notNull(),
});

export const uploads = sqliteTable(
  "uploads",
  {
    party_id: integer()
      .notNull()
      .references(() => parties.id),
    /** The revision at which it landed: uploads fold in this order. */
    id: integer().notNull(),
    channel: text({ enum: ["email", "graphic", "event"] }).notNull(),
    tool: text().notNull(),
    layout: text().notNull(),
    file_name: text(),
    /** Who, as the audit says it: `person:12`, `token:3`. */
    uploaded_by: text().notNull(),
    uploaded_at_ms: integer().notNull(),
    rows_read: integer().notNull(),
    rows_new: integer().notNull(),
    rows_changed: integer().notNull(),
    rows_unchanged: integer().notNull(),
    rows_set_aside: integer().notNull(),
    problems: text().notNull(),
    withdrawn_at_ms: integer(),
  },
  (table) => [primaryKey({ columns: [table.party_id, table.id] })],
);

/** What each live upload said about each campaign in it, as JSON of a `Statement`. */
export const statements = sqliteTable(
  "statements",
  {
    party_id: integer().notNull(),
    upload_id: integer().notNull(),
    campaign_id: integer().notNull(),
    said: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.party_id, table.upload_id, table.campaign_id] })],
);

/** The fold of a campaign's live statements with the party's correction on top. */
export const campaigns = sqliteTable(
  "campaigns",
  {
    party_id: integer()
      .notNull()
      .references(() => parties.id),
    channel: text({ enum: ["email", "graphic", "event"] }).notNull(),
    id: integer().notNull(),
    tool: text().notNull(),
    platform_id: text(),
    title: text().notNull(),
    sent_local: text().notNull(),
    sent_at_ms: integer().notNull(),
    recipients: integer(),
    delivered: integer(),
    bounces: integer(),
    opens: integer(),
    clickers: integer(),
    unsubscribes: integer(),
    complaints: integer(),
    replies: integer(),
    actions: integer(),
    reach: integer(),
    impressions: integer(),
    engagements: integer(),
    reactions: integer(),
    comments: integer(),
    shares: integer(),
    link_clicks: integer(),
    invited: integer(),
    capacity: integer(),
    rsvps: integer(),
    waitlist: integer(),
    attended: integer(),
    first_timers: integer(),
    subject: text(),
    preview_text: text(),
    audience: text(),
    open_class: text(),
    caption: text(),
    platform: text(),
    format: text(),
    kind: text(),
    place: text(),
    held: text(),
    status: text(),
    /** JSON: what the party corrected and what its tools say of the same fields; null mostly. */
    correction: text(),
  },
  (table) => [primaryKey({ columns: [table.party_id, table.channel, table.id] })],
);

/** One party's six sums for a metric and month. */
export const contributions = sqliteTable(
  "contributions",
  {
    party_id: integer()
      .notNull()
      .references(() => parties.id),
    metric: text().notNull(),
    month: text().notNull(),
    m: integer().notNull(),
    n: integer().notNull(),
    x: integer().notNull(),
    nn: integer().notNull(),
    xn: integer().notNull(),
    xx: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.party_id, table.metric, table.month] })],
);

// Releases: frozen, and the only thing read about more than one party.

export const releases = sqliteTable("releases", {
  id: integer().primaryKey(),
  slug: text().notNull().unique(),
  /** Last month counted, `2026-10`. */
  as_of: text().notNull(),
  status: text({ enum: ["building", "published", "failed"] }).notNull(),
  started_at_ms: integer().notNull(),
  published_at_ms: integer(),
  /** SHA-256 of its last month, its groups and its figures. */
  hash: text(),
  /** JSON: what is new, as codes. */
  notes: text(),
  /** A scheduled attempt is given up when it would say nothing new; one that somebody asked for is published. */
  only_if_new: integer().notNull().default(0),
});

/** Who could have taken part and who did, by cohort, when the release was made. */
export const releaseCohorts = sqliteTable(
  "release_cohorts",
  {
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    cohort_type: text({ enum: ["nation", "region", "cluster", "size-band"] }).notNull(),
    cohort: text().notNull(),
    name: text().notNull(),
    /** Name of the region of a cluster. */
    region: text(),
    parties: integer().notNull(),
    taking_part: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.release_id, table.cohort_type, table.cohort] })],
);

/** Which of a party's figures each release counted: for the party itself, and gone with it. */
export const countedParties = sqliteTable(
  "counted_parties",
  {
    party_id: integer()
      .notNull()
      .references(() => parties.id),
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    /** JSON: the metrics in whose figures it counts. */
    metrics: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.party_id, table.release_id] })],
);

/** One published or withheld cell. Withheld means every value is null: a CHECK in the table says so. */
export const benchmarks = sqliteTable(
  "benchmarks",
  {
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    metric: text().notNull(),
    cohort_type: text({ enum: ["nation", "region", "cluster", "size-band"] }).notNull(),
    cohort: text().notNull(),
    status: text({ enum: ["published", "withheld"] }).notNull(),
    mean: real(),
    interval: text(),
    spread: real(),
    quantiles: text(),
    /** Band of the number of contributors: `5-9`. */
    contributors: text(),
    /**
     * Where too few contribute to publish and enough take part: how many do, which depends on counts only and may be said.
     * Of a few who take part it is not: it would tell which of them are active.
     */
    counted: integer(),
    /** Where too few contribute to publish: how many open the cell. */
    opens_at: integer(),
    as_of: text().notNull(),
    first_published_in: text(),
    /** E of the mean. */
    weight: real(),
    flag: text({ enum: ["above-95", "above-99.8", "below-95", "below-99.8"] }),
    /** The nation's own, like spread, quantiles and split. */
    campaign_variance: real(),
    provisional: integer(),
    split: text(),
  },
  (table) => [primaryKey({ columns: [table.release_id, table.metric, table.cohort_type, table.cohort] })],
);

/** What officers of its region are shown of a party that chose it, as the release said that named it last; gone with the choice. */
export const namedStandings = sqliteTable(
  "named_standings",
  {
    party_id: integer()
      .notNull()
      .references(() => parties.id),
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    metric: text().notNull(),
    rate: real().notNull(),
    /** JSON: lower and upper end. */
    interval: text().notNull(),
    /** Among the nation's parties; null where the release says nothing of the nation. */
    place: text(),
    /** Some figure counts named parties only: shown as long as all of them are. */
    everybody: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.party_id, table.release_id, table.metric] })],
);

// The gate's memory: private, and read by nothing but the next release and the operator's audit of decisions.

/** The random name under which the gate knows a party again. Leaving the hub deletes the row, and with it the link. */
export const contributorKeys = sqliteTable("contributor_keys", {
  party_id: integer()
    .primaryKey()
    .references(() => parties.id),
  key: text().notNull().unique(),
});

/** One metric of a release that is being built: protected cells, and who stands behind each. Gone once it is published. */
export const releaseDrafts = sqliteTable(
  "release_drafts",
  {
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    metric: text().notNull(),
    /** Fingerprint of the release and of who counts where: a draft made for anything else is thrown away. */
    made_for: text().notNull(),
    cells: text().notNull(),
    /** JSON: who is named in it, with what, and under which key and versions that is remembered. */
    standings: text().notNull().default("[]"),
  },
  (table) => [primaryKey({ columns: [table.release_id, table.metric] })],
);

/** Versions of sums with which a party was named: known for good, whatever it chose since. */
export const namedVersions = sqliteTable(
  "named_versions",
  {
    metric: text().notNull(),
    key: text().notNull(),
    version: text().notNull(),
    /** The last release that named it. */
    release_id: integer()
      .notNull()
      .references(() => releases.id),
  },
  (table) => [primaryKey({ columns: [table.metric, table.key, table.version] })],
);

/**
 * Who stood behind each published version of a cell, as far back as a window reaches: JSON, fingerprint of the sums by
 * contributor key.
 */
export const cellVersions = sqliteTable(
  "cell_versions",
  {
    metric: text().notNull(),
    cohort_type: text().notNull(),
    cohort: text().notNull(),
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    versions: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.metric, table.cohort_type, table.cohort, table.release_id] })],
);

/** Which rule kept a cell from being issued. Depends on values: the operator's audit only. */
export const releaseDecisions = sqliteTable(
  "release_decisions",
  {
    release_id: integer()
      .notNull()
      .references(() => releases.id),
    metric: text().notNull(),
    cohort_type: text().notNull(),
    cohort: text().notNull(),
    decision: text({ enum: ["kept", "withheld"] }).notNull(),
    rule: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.release_id, table.metric, table.cohort_type, table.cohort] })],
);
