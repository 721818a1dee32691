import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { connect } from "../../src/database/connect.ts";
import type { LastVersion } from "../../src/disclosure/grid.ts";
import { windowOf } from "../../src/releases/month.ts";
import { readPool } from "../../src/releases/pooling/queries.ts";
import { rowsOf } from "../accounts/hub.ts";
import { loadStructure, operatorToken, partyToken, publish, upload } from "../api.ts";
import { emailsFile, plant, structureOf, twelve } from "./pool.ts";

/** What the gate remembers of what was published: Copse publishes again and again, Glade once. Six parties each. */

const [copse, glade] = ["Copse", "Glade"].map((cluster) => twelve.filter((party) => party.cluster === cluster));
const sendFromCopse = async (month: string) => {
  for (const { slug, emails } of copse!) await upload(await partyToken(slug), slug, emailsFile(emails, month));
};

/** Who stands behind a cluster's rate of clicks in a release, as kept when it was published. */
const versionsIn = async (release: string, cohort: string): Promise<LastVersion["versions"] | null> => {
  const [row] = await rowsOf<{ versions: string }>(
    `SELECT versions FROM cell_versions JOIN releases ON id = release_id
     WHERE metric = 'email.click-rate' AND cohort = '${cohort}' AND slug = '${release}'`,
  );
  return row ? JSON.parse(row.versions) : null;
};

/** What the next release is given to compare with. */
const remembered = async (cohort: string) => {
  const { last } = await readPool(connect(env.DB), "email.click-rate", windowOf("2026-05"));
  return last.find((one) => one.cohort_type === "cluster" && one.cohort === cohort);
};

it("is every version that shares a month with windows to come, the newest first, and the last one however old", async () => {
  const operator = await operatorToken();
  await plant(operator, twelve);
  const releases = ["2025-03", "2025-04", "2025-05"];
  for (const as_of of releases) {
    await sendFromCopse(as_of);
    expect(await publish(operator, { as_of })).toBe(as_of);
  }
  const [march, april, may] = await Promise.all(releases.map((release) => versionsIn(release, "copse")));
  const gladeInMarch = await versionsIn("2025-03", "glade");
  expect(new Set([march, april, may].map((one) => JSON.stringify(one))).size).toBe(3);
  expect(await remembered("copse")).toMatchObject({ versions: may, earlier: [april, march], as_of: "2025-05" });
  expect(await remembered("glade")).toMatchObject({ versions: gladeInMarch, earlier: [], as_of: "2025-03" });

  // The twelve months up to April 2026 share none with those up to April 2025, and one with those up to May.
  await sendFromCopse("2026-04");
  await publish(operator, { as_of: "2026-04" });
  const latest = await versionsIn("2026-04", "copse");
  expect(await remembered("copse")).toMatchObject({ versions: latest, earlier: [may], as_of: "2026-04" });
  expect([await versionsIn("2025-03", "copse"), await versionsIn("2025-04", "copse")]).toEqual([null, null]);
  // Glade has nothing in the window any more: its figure is not shown, and what was shown is remembered.
  expect(await versionsIn("2026-04", "glade")).toBeNull();
  expect(await remembered("glade")).toMatchObject({ versions: gladeInMarch, earlier: [], as_of: "2025-03" });
});

it("is read of a cluster that is gone, too: its parties are in others now", async () => {
  const operator = await operatorToken();
  await plant(operator, twelve);
  await publish(operator, { as_of: "2025-03" });
  await loadStructure(operator, structureOf(twelve.map((party) => ({ ...party, cluster: "Copse" }))));
  await publish(operator, { as_of: "2025-04" });
  expect(await rowsOf("SELECT 1 FROM release_cohorts WHERE release_id = 2 AND cohort = 'glade'")).toEqual([]);
  const keys = await rowsOf<{ key: string }>(
    `SELECT key FROM contributor_keys JOIN parties ON id = party_id
     WHERE slug IN (SELECT value FROM json_each('${JSON.stringify(glade!.map(({ slug }) => slug))}'))`,
  );
  expect(Object.keys((await remembered("glade"))?.versions ?? {}).sort()).toEqual(keys.map(({ key }) => key).sort());
});
