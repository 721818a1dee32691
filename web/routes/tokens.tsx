import { type Context, Hono } from "hono";
import { isOwnParty } from "../../src/accounts/actor.ts";
import { partyTokenForm } from "../../src/accounts/tokens/contract.ts";
import { issueToken } from "../../src/accounts/tokens/issue-token.ts";
import { flatToken, listTokens } from "../../src/accounts/tokens/list-tokens.ts";
import { revokeToken } from "../../src/accounts/tokens/revoke-token.ts";
import { rotateToken } from "../../src/accounts/tokens/rotate-token.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { statusOf } from "../../src/http/problem.ts";
import { TokenIssuedPage } from "../pages/token-issued.tsx";
import { TokensPage, tokensDone } from "../pages/tokens.tsx";
import { frameOf } from "../parts/frame.ts";
import type { TokenTry } from "../parts/token-form.tsx";
import { askedToken, triedToken } from "./asked-token.ts";
import { doneOf } from "./done.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";

/** The tokens of the party whose pages these are. */
export const tokenPages = new Hono<Hub>();

const address = "/party/tokens";

tokenPages.get(address, async (c) => {
  const { slug } = pageParty(c);
  const format = formatOf(c.req.raw, "html");
  if (format === "html") return tokensPage(c);
  const items = await listTokens(c.get("context"), { party: slug });
  return format === "json"
    ? c.json({ items, next: null })
    : csvResponse(`${slug}-tokens.csv`, csvOfItems(items.map(flatToken)));
});

const tokensPage = async (c: Context<Hub>, tried?: TokenTry) => {
  const context = c.get("context");
  const party = pageParty(c);
  const tokens = await listTokens(context, { party: party.slug });
  const keeps = isOwnParty(context.actor, party.slug, "administer");
  return c.html(
    <TokensPage {...frameOf(c)} tokens={tokens} keeps={keeps} done={doneOf(c, tokensDone)} tried={tried} />,
    tried ? statusOf(tried.error.code) : 200,
  );
};

// What is shown once is the answer to the form itself: nothing that could be opened again has it.
tokenPages.post(address, async (c) => {
  const { slug } = pageParty(c);
  const typed = await formOf(c.req.raw);
  const frame = frameOf(c);
  try {
    const issued = await issueToken(c.get("context"), { party: slug }, askedToken(typed, partyTokenForm));
    return c.html(<TokenIssuedPage {...frame} issued={issued} party={slug} back={address} />, 201);
  } catch (error) {
    return tokensPage(c, triedToken(typed, error, frame.words));
  }
});

tokenPages.post(`${address}/:id{[0-9]+}/rotate`, async (c) => {
  const { slug } = pageParty(c);
  const issued = await rotateToken(c.get("context"), { party: slug }, Number(c.req.param("id")));
  return c.html(<TokenIssuedPage {...frameOf(c)} issued={issued} party={slug} back={address} />, 201);
});

tokenPages.post(`${address}/:id{[0-9]+}/revoke`, async (c) => {
  await revokeToken(c.get("context"), { party: pageParty(c).slug }, Number(c.req.param("id")));
  return c.redirect(`${address}?done=revoked`, 303);
});
