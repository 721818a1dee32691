import { beforeEach, expect, it } from "vitest";
import { enrol, evening, plantHub, rowsOf, signIn } from "../accounts/hub.ts";
import { expectJson } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { fixture } from "../fixtures.ts";
import { openHub } from "./hub.ts";

beforeEach(plantHub);

it("a party is invited, agrees, shares, uploads, sees what is held of it, and leaves without a trace", async () => {
  const { hub, browser, mailedTo } = openHub(evening);
  const before = await dumpOfAll();
  await enrol("operator@hub.example", { role: "operator" });
  const accept = async (visit: ReturnType<typeof browser>, address: string) => {
    const link = new URL(mailedTo(address));
    expect((await visit("GET", link.pathname + link.search)).status).toBe(200);
    const form = new URLSearchParams({ token: link.searchParams.get("token")! });
    expect((await visit("POST", "/invitation", form)).status).toBe(303);
  };

  const operator = browser();
  await operator("POST", "/sign-in", new URLSearchParams({ email: "operator@hub.example" }));
  const link = new URL(mailedTo("operator@hub.example"));
  await operator("POST", "/sign-in/confirm", new URLSearchParams({ token: link.searchParams.get("token")! }));
  const membership = { role: "admin", party: "alder" };
  await expectJson(operator("POST", "/api/v1/invitations", { email: "ana@alder.example", membership }), 201);

  const admin = browser();
  await accept(admin, "ana@alder.example");
  const agreement = { version: "1", accepted_on: "2026-10-20", counts_in: "cluster" };
  await expectJson(admin("PUT", "/api/v1/parties/alder/agreement", agreement));
  const sharing = {
    exemplars: "unnamed",
    happy_to_be_asked: true,
    named_to_officers: false,
    help_wanted: { line: "writing subject lines", visible_to: "region" },
    help_offered: null,
  };
  await expectJson(admin("PUT", "/api/v1/parties/alder/sharing", sharing));
  const organises = { role: "organiser", party: "alder" };
  await expectJson(admin("POST", "/api/v1/invitations", { email: "olu@alder.example", membership: organises }), 201);

  const organiser = browser();
  await accept(organiser, "olu@alder.example");
  await expectJson(organiser("POST", "/api/v1/parties/alder/uploads", fixture("mailchimp-campaigns-26.csv")), 201);
  expect(await expectJson(organiser("GET", "/api/v1/parties/alder/holdings"))).toEqual({
    campaigns: [{ channel: "email", campaigns: 12, from: "2026-01", to: "2026-03" }],
    uploads: 1,
    // Five metrics of emails, of which opens are none while nobody says whose they are, for each of three months.
    sums: 15,
    invitations: 0,
    tokens: 0,
    counts_in: "cluster",
    agreement: { version: "1", accepted_on: "2026-10-20", recorded_by: "party" },
    sharing,
    named: null,
    people: [
      { email: "ana@alder.example", role: "admin" },
      { email: "olu@alder.example", role: "organiser" },
    ],
    releases: [],
  });

  expect((await organiser("DELETE", "/api/v1/parties/alder", { name: "Alder" })).status).toBe(403);
  expect((await admin("DELETE", "/api/v1/parties/alder", { name: "Birch" })).status).toBe(422);
  expect((await admin("DELETE", "/api/v1/parties/alder", { name: "Alder" })).status).toBe(204);
  // Two invitations, a link to sign in, and to both that it has left.
  expect(hub.outbox.slice(3).map(({ to }) => to)).toEqual(["ana@alder.example", "olu@alder.example"]);

  const after = await dumpOfAll();
  expect(after.parties).toEqual(before.parties!.filter((row) => !row.includes("alder")));
  for (const table of ["campaigns", "contributions", "statements", "uploads", "ledgers", "agreements", "tokens"]) {
    expect(after[table], table).toEqual([]);
  }
  expect(JSON.stringify(after)).not.toMatch(/alder/i);
  expect(await rowsOf("SELECT DISTINCT party_id FROM audit")).toEqual([{ party_id: null }]);
  expect((await organiser("GET", "/party")).status).toBe(401);
  expect((await signIn("operator@hub.example")).actor.kind).toBe("person");
});
