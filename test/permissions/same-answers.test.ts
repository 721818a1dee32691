import { beforeEach, expect, it } from "vitest";
import { dumpOfAll } from "../dump.ts";
import { browserOf, program, tokenSecret } from "./cast.ts";
import { ask, askJson, outbox, plantPermissions } from "./hub.ts";
import { changedSince, putBack } from "./put-back.ts";

/** Nobody learns from an answer whom or what the hub knows. Ids in requests: foreign-ids.test.ts. */

beforeEach(plantPermissions);

/** An answer as whoever asked sees it, but for the address they typed and what chance made. */
const seen = async (answer: Response, typed: string) => ({
  status: answer.status,
  headers: [...answer.headers].map(([name, value]) => [name, value.replace(/[\w-]{43}/g, "{secret}")]),
  body: (await answer.text())
    .replaceAll(typed.includes("@") ? typed : "{typed}", "{typed}")
    .replace(/"id":\d+/, '"id":{id}'),
});

const sameForAll = async (typed: string[], send: (typed: string) => Promise<Response>) => {
  const before = await dumpOfAll();
  const answers = [];
  for (const one of typed) {
    answers.push(await seen(await send(one), one));
    await putBack(before, await changedSince(before));
  }
  const [first, ...others] = answers;
  for (const other of others) expect(other).toEqual(first);
  return first!;
};

it("says the same to whoever asks for a sign-in link, whether or not anybody has that address", async () => {
  const asking = ["ana@people.example", "invited-602@people.example", "nobody@people.example"];
  const { status } = await sameForAll(asking, (email) =>
    ask("POST", "/sign-in", { headers: { "sec-fetch-site": "same-origin" }, body: new URLSearchParams({ email }) }),
  );
  expect(status).toBe(200);
  expect(outbox.map(({ to }) => to)).toEqual(["ana@people.example"]);
});

it("invites alike whoever the hub knows from elsewhere and whoever it does not", async () => {
  const { status } = await sameForAll(["ben@people.example", "ros@people.example", "nobody@people.example"], (email) =>
    askJson("POST", "/api/v1/parties/alder/invitations", browserOf("ana"), { email, role: "organiser" }),
  );
  expect(status).toBe(201);
});

it("refuses every token that opens nothing in the same words", async () => {
  const live = tokenSecret("alder", "read");
  const wrong = [
    tokenSecret("revoked", "alder"),
    tokenSecret("revoked", "hub"),
    "unknown",
    `${live}x`,
    live.slice(0, -1),
  ];
  for (const path of ["/api/v1/parties/alder/campaigns", "/api/v1/metrics", "/party", "/"]) {
    const { status } = await sameForAll(wrong, (secret) => ask("GET", path, { headers: program(secret) }));
    expect(status, path).toBe(401);
  }
});

it("answers a session that is over, tampered with or invented like none", async () => {
  const over = browserOf("ana", "over").cookie.split("=")[1]!;
  for (const path of ["/account", "/api/v1/account", "/party"]) {
    const { status } = await sameForAll([over, `${over}x`, "invented", ""], (secret) =>
      ask("GET", path, { headers: { cookie: `__Host-session=${secret}` } }),
    );
    expect(status, path).toBe(401);
  }
});
