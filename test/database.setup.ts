import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach } from "vitest";

/**
 * Every test starts on an empty, migrated database. A database that nobody asked for ten seconds (a slow machine, between
 * two files) is asleep, and `reset` passes over what is asleep: so it is woken first.
 */
beforeEach(async () => {
  await env.DB.prepare("SELECT 1").run();
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const left = await env.DB.prepare(
    "SELECT (SELECT count(*) FROM nations) + (SELECT count(*) FROM people) AS rows",
  ).first();
  if (left?.rows !== 0) throw new Error("the database still holds the rows of another test");
});
