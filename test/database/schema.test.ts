import { env } from "cloudflare:workers";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import * as schema from "../../src/database/schema.ts";

const tables = Object.values(schema).map((table) => getTableConfig(table as SQLiteTable));

it("has every table of the migrations in the schema, column for column", async () => {
  const { results } = await env.DB.prepare(
    `SELECT t.name AS "table", c.name AS "column", c.type, c."notnull" AS required, c.pk > 0 AS key
     FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
     WHERE t.type = 'table' AND t.name NOT LIKE '%\\_cf\\_%' ESCAPE '\\' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'd1_migrations'`,
  ).all<{ table: string; column: string; type: string; required: number; key: number }>();
  const migrated = results.map(
    (one) => `${one.table}.${one.column} ${one.type}${one.required || one.key ? " needed" : ""}`,
  );
  const declared = tables.flatMap((table) => {
    const keys = new Set(table.primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
    return table.columns.map(
      (column) =>
        `${table.name}.${column.name} ${column.getSQLType().toUpperCase()}${column.notNull || column.primary || keys.has(column.name) ? " needed" : ""}`,
    );
  });
  expect(declared.length).toBeGreaterThan(100);
  expect(declared.sort()).toEqual(migrated.sort());
});

it("has no table that describes a person, except the people who use the hub", () => {
  const personal = /name|email|phone|address|postcode|person|voter|member|volunteer|donor|attendee/;
  const suspects = tables.flatMap((table) =>
    table.columns.filter((column) => personal.test(column.name)).map((column) => `${table.name}.${column.name}`),
  );
  expect(suspects.sort()).toEqual([
    "clusters.name",
    "invitations.email",
    "memberships.person_id",
    "nations.name",
    "parties.name",
    "people.email",
    "regions.name",
    "release_cohorts.name",
    "sessions.person_id",
    "sharing_choices.named_to_officers",
    "sign_in_links.address_hash",
    "sign_in_links.person_id",
    "tokens.name",
    "uploads.file_name",
  ]);
});

it("refuses to change or remove what was published, and any value in a withheld cell", async () => {
  const run = (sql: string) => env.DB.prepare(sql).run();
  await run(
    "INSERT INTO releases (id, slug, as_of, status, started_at_ms) VALUES (1, '2026-01', '2026-01', 'building', 0)",
  );
  const cell = (cohort: string, status: string, mean: string, contributors: string) =>
    `INSERT INTO benchmarks (release_id, metric, cohort_type, cohort, status, mean, contributors, as_of)
     VALUES (1, 'm', 'cluster', '${cohort}', '${status}', ${mean}, ${contributors}, '2026-01')`;
  await run(cell("open", "published", "0.031", "'5-9'"));
  await run(cell("shut", "withheld", "NULL", "NULL"));
  await expect(run(cell("leak", "withheld", "0.031", "NULL"))).rejects.toThrow(/CHECK/);
  await expect(run(cell("leak", "withheld", "NULL", "'5-9'"))).rejects.toThrow(/CHECK/);
  await run("UPDATE releases SET status = 'published', published_at_ms = 1 WHERE id = 1");
  for (const change of [
    "UPDATE benchmarks SET mean = 0.04 WHERE cohort = 'open'",
    "DELETE FROM benchmarks",
    cell("late", "published", "0.5", "'5-9'"),
    "UPDATE releases SET as_of = '2026-02'",
    "DELETE FROM releases",
  ]) {
    await expect(run(change), change).rejects.toThrow(/a release never changes/);
  }
});
