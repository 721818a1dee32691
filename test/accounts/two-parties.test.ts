import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { call, expectJson, operatorToken, partyToken, sessionOf, upload } from "../api.ts";
import { registered } from "../http/registered.ts";
import { enrol, plantHub, rowsOf } from "./hub.ts";
import { plantInvitation } from "./plant-invitation.ts";

/** No account and no token reads the rows of more than two parties, whichever way somebody tries. */

const two = [
  { role: "organiser", party: "alder" },
  { role: "organiser", party: "birch" },
] as const;
const third = { role: "organiser", party: "cedar" } as const;
const both = "both@x.example";
beforeEach(async () => {
  await plantHub();
  await enrol(both, ...two);
});

const partiesOf = (email: string) =>
  rowsOf(
    `SELECT party_id FROM memberships JOIN people ON people.id = person_id WHERE email = '${email}' ORDER BY party_id`,
  );
const stillTwo = [{ party_id: 1 }, { party_id: 2 }];

describe("a third party", () => {
  it("is not given by saying what a person is", async () => {
    const ask = (memberships: readonly object[]) =>
      call("PUT", `/api/v1/people/${both}`, { token: hub, body: { memberships } });
    const hub = await operatorToken();
    expect(await expectJson(ask([...two, third]), 422)).toMatchObject({ code: "too-many-parties" });
    expect(await partiesOf(both)).toEqual(stillTwo);
  });

  it("is not accepted by an invitation, and not by two at once", async () => {
    await enrol("one@x.example", two[0]);
    for (const [party, secret] of [
      [3, "cedar-secret"],
      [4, "dogwood-secret"],
    ] as const) {
      await plantInvitation(secret, { email: "one@x.example", party });
    }
    await plantInvitation("third-secret", { email: both, party: 3 });
    const accept = async (token: string) => {
      const headers = { origin: "http://hub.example" };
      return (await call("POST", "/invitation", { headers, body: new URLSearchParams({ token }) })).status;
    };
    expect(await accept("third-secret")).toBe(422);
    expect(await partiesOf(both)).toEqual(stillTwo);
    expect((await Promise.all(["cedar-secret", "dogwood-secret"].map(accept))).sort()).toEqual([303, 422]);
    expect(await partiesOf("one@x.example")).toHaveLength(2);
  });

  it("is refused by the database, whoever writes there and however", async () => {
    const run = (sql: string) => env.DB.prepare(sql).run();
    const add = (party: number, role: string) =>
      run(`INSERT INTO memberships (person_id, role, party_id) SELECT id, '${role}', ${party} FROM people`);
    await expect(add(3, "admin")).rejects.toThrow("too-many-parties");
    await expect(run("UPDATE memberships SET party_id = 3 WHERE party_id = 2")).rejects.toThrow(
      "a membership stays whose it is",
    );
    await expect(run("UPDATE memberships SET person_id = person_id")).rejects.toThrow("a membership stays whose it is");
    expect(await partiesOf(both)).toEqual(stillTwo);
  });
});

describe("each route of a party's rows", () => {
  const parties = ["alder", "birch", "cedar", "dogwood"];
  const emails = "title,sent,delivered,clickers\nHustings,2026-03-01 18:30,120,11\n";
  const reads = registered().filter(({ method, path }) => method === "GET" && path.includes("/parties/:party/"));
  const addressOf = (path: string, party: string) =>
    path
      .replace(":party", party)
      .replace(/:\w+(\{[^}]*\})?/g, "1")
      .concat(path.endsWith("/standing") ? "?metric=email.click-rate" : "");

  /** Of which parties a holder is answered anything but that the party is not theirs. */
  const opens = async (path: string, who: Parameters<typeof call>[2]): Promise<string[]> => {
    const opened: string[] = [];
    for (const party of parties) {
      const answer = await call("GET", addressOf(path, party), who);
      const text = new TextDecoder().decode(await answer.arrayBuffer());
      if (answer.status === 403 && text.includes('"not-your-party"')) continue;
      expect(answer.status, `${path} of ${party}: ${text}`).toBeLessThan(500);
      opened.push(party);
    }
    return opened;
  };

  beforeEach(async () => {
    for (const party of parties) await upload(await partyToken(party), party, emails);
  });

  it("are found", () => {
    expect(reads.length).toBeGreaterThan(6);
  });

  it("open one party to a token of one, and two parties to a person of two", async () => {
    const session = { headers: await sessionOf(both) };
    for (const { path } of reads) {
      for (const party of parties) expect(await opens(path, { token: await partyToken(party) }), path).toEqual([party]);
      const opened = await opens(path, session);
      expect(["alder", "birch"], path).toEqual(expect.arrayContaining(opened));
    }
    expect(await opens("/api/v1/parties/:party/campaigns", session)).toEqual(["alder", "birch"]);
  });

  it("open nobody's rows to the operator or the hub's tokens", async () => {
    await enrol("op@hub.example", { role: "operator" });
    for (const who of [{ token: await operatorToken() }, { headers: await sessionOf("op@hub.example") }]) {
      for (const { path } of reads) {
        const opened = await opens(path, who);
        // The operator keeps the tokens that the hub issued, sees who records an agreement, and no row.
        if (opened.length > 0) {
          const texts = await Promise.all(
            opened.map(async (party) => (await call("GET", addressOf(path, party), who)).text()),
          );
          expect(texts.join(), path).not.toMatch(/Hustings|clickers|email\.click-rate/);
        }
      }
      expect(await opens("/api/v1/parties/:party/campaigns", who)).toEqual([]);
    }
  });
});
