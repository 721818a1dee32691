import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lastCompleteMonth, monthsBefore } from "../../src/releases/month.ts";
import { enrol, plantHub, rowsOf } from "../accounts/hub.ts";
import { plantInvitation } from "../accounts/plant-invitation.ts";
import { agree, call, expectJson, operatorToken, partyToken, publish, sessionOf } from "../api.ts";

/** The operator's home and releases, as a browser without scripts uses them. */

let operator: Record<string, string>;
beforeEach(async () => {
  await enrol("op@hub.example", { role: "operator" });
  operator = await sessionOf("op@hub.example");
});

const open = async (path: string, headers = operator) => {
  const answer = await call("GET", path, { headers: { ...headers, accept: "text/html" } });
  return { status: answer.status, page: (await answer.text()).replace(/\s+/g, " ") };
};
const latest = lastCompleteMonth(Date.now());
const building = (asOf: string, status = "building") =>
  env.DB.prepare("INSERT INTO releases (slug, as_of, status, started_at_ms) VALUES (?1, ?1, ?2, ?3)")
    .bind(asOf, status, Date.now())
    .run();

describe("/hub/people", () => {
  it("says of an empty hub that it has no parties, not that all of them have an admin", async () => {
    const { page } = await open("/hub/people");
    expect(page).toContain("The hub knows no parties yet.");
    expect(page).not.toContain("Every party has an admin.");
    await plantHub();
    for (const party of ["alder", "birch", "cedar", "dogwood"]) {
      await enrol(`a@${party}.example`, { role: "admin", party });
    }
    expect((await open("/hub/people")).page).toContain("Every party has an admin.");
  });
});

describe("/hub", () => {
  it("says of an empty hub that its parties are to be loaded, and nothing else", async () => {
    const { page } = await open("/hub");
    expect(page).toContain("The hub knows no parties yet.");
    expect(page).not.toContain("Nothing waits.");
  });

  it("counts what waits, and leads to where it is looked after", async () => {
    await plantHub();
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("bea@birch.example", { role: "admin", party: "birch" });
    await enrol("olu@cedar.example", { role: "organiser", party: "cedar" });
    await agree(await operatorToken(), "birch");
    await plantInvitation("secret", { email: "new@dogwood.example", party: 4 });
    await env.DB.prepare("UPDATE invitations SET role = 'admin'").run();
    await env.DB.prepare(
      `INSERT INTO ground_rules (version, english, welsh, in_force_on, published_at_ms) VALUES (2, '', '', '9998-01-31', 0)`,
    ).run();
    await building("2026-08", "failed");
    const counts = {
      regions: 1,
      clusters: 1,
      parties: 4,
      taking_part: 1,
      without_admin: 2,
      not_agreed: 1,
      invitations: 1,
    };
    expect(await expectJson(call("GET", "/hub?format=json", { headers: operator }))).toEqual({
      counts,
      unfinished: { as_of: "2026-08", status: "failed" },
      coming_rules: { version: 2, in_force_on: "9998-01-31" },
    });
    const { page } = await open("/hub");
    for (const [href, sentence] of [
      ["/hub/releases", "The release of August 2026 could not be finished. Start it again."],
      ["/hub/ground-rules", "Version 2 of the ground rules comes into force on 31 January 9998."],
      ["/hub/people", "2 parties have no admin."],
      ["/hub/people", "1 invitation has not been accepted yet."],
    ]) {
      expect(page).toContain(`<a href="${href}">${sentence}</a>`);
    }
    // No page of the operator names it, so none is promised.
    expect(page).toContain(
      "<li>1 party has an admin and has not agreed to the ground rules. Its pages say so to its admins.</li>",
    );
    for (const place of ["structure", "people", "releases", "ground-rules", "tokens", "audit"]) {
      expect(page).toContain(`href="/hub/${place}"`);
    }
  });

  it("does not count rules that are in force, invitations that are over, or a release that was published", async () => {
    await plantHub();
    for (const [at, party] of ["alder", "birch", "cedar", "dogwood"].entries()) {
      await enrol(`admin${at}@x.example`, { role: "admin", party });
      await agree(await operatorToken(), party);
    }
    await plantInvitation("secret", { email: "new@alder.example", party: 1 });
    await env.DB.prepare("UPDATE invitations SET expires_at_ms = 1").run();
    await publish(await operatorToken());
    expect((await open("/hub")).page).toContain("Nothing waits.");
  });

  it("is the operator's alone", async () => {
    await plantHub();
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    expect((await open("/hub", await sessionOf("ana@alder.example"))).status).toBe(403);
    expect(await expectJson(call("GET", "/hub", { token: await partyToken("alder") }), 403)).toMatchObject({
      code: "operator-needed",
    });
  });
});

describe("/hub/releases", () => {
  /** Looking goes on with what is being built; a test that ended before it would take its database away. */
  const finished = async () => {
    while ((await rowsOf("SELECT id FROM releases WHERE status = 'building'")).length > 0) {
      await open("/hub/releases");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  afterEach(finished);

  const start = (as_of: string, headers = operator) =>
    call("POST", "/hub/releases", {
      headers: { ...headers, accept: "text/html" },
      body: new URLSearchParams({ as_of }),
    });

  it("starts a release of the month that was chosen, and leads to how each stands", async () => {
    await plantHub();
    await agree(await operatorToken(), "alder");
    const before = await open("/hub/releases");
    expect(before.page).toContain("of the 1 party that takes part now");
    // Twelve months to choose from, as nothing was published.
    expect(before.page.match(/<option /g)).toHaveLength(12);
    const answer = await start(monthsBefore(latest, 1));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/hub/releases"]);
    expect(await rowsOf("SELECT actor, details FROM audit WHERE action = 'release-started'")).toEqual([
      { actor: "person:1", details: JSON.stringify({ as_of: monthsBefore(latest, 1) }) },
    ]);
    await finished();
    const { page } = await open("/hub/releases");
    expect(page).toContain(`href="/hub/releases/${monthsBefore(latest, 1)}"`);
    // None goes back in time: that month, or the one after it.
    expect(page.match(/<option /g)).toHaveLength(2);
  });

  it("says how long building takes, and looks again by itself until it is told not to", async () => {
    await plantHub();
    await building(latest);
    const look = (path: string) => call("GET", path, { headers: { ...operator, accept: "text/html" } });
    const [itself, still] = [await look("/hub/releases"), await look("/hub/releases?still")];
    expect(itself.headers.get("refresh")).toBe("30");
    expect(await itself.text()).toMatch(
      /It takes up to ten minutes; .* href="\/hub\/releases\?still">Do not look again</,
    );
    expect(still.headers.get("refresh")).toBe(null);
    expect(await still.text()).toContain('href="/hub/releases">Look again<');
    await finished();
    expect((await look("/hub/releases")).headers.get("refresh")).toBe(null);
  });

  it.each([
    ["while another is being built", 409, () => building("2026-08"), latest],
    ["of a month that is not over", 422, async () => {}, "9998-01"],
    ["of what is no month", 400, async () => {}, "soon"],
  ])("is refused %s, in its place", async (_, status, first, asOf) => {
    await plantHub();
    await first();
    const started = await rowsOf("SELECT id FROM releases");
    const answer = await start(asOf);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('role="alert"');
    expect(await rowsOf("SELECT id FROM releases")).toEqual(started);
  });

  it("is refused in a hub without parties, and to who does not run the hub", async () => {
    expect((await start(latest)).status).toBe(422);
    await plantHub();
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const ana = await sessionOf("ana@alder.example");
    expect((await start(latest, ana)).status).toBe(403);
    expect((await open("/hub/releases", ana)).status).toBe(403);
    expect(await rowsOf("SELECT id FROM releases")).toEqual([]);
  });
});
