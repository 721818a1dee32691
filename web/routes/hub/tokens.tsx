import { type Context, Hono } from "hono";
import { requireOperator } from "../../../src/accounts/actor.ts";
import { hubTokenForm, partyTokenForm } from "../../../src/accounts/tokens/contract.ts";
import { issueToken } from "../../../src/accounts/tokens/issue-token.ts";
import type { Holder } from "../../../src/accounts/tokens/keyring.ts";
import { flatToken, listTokens, listUploadTokens } from "../../../src/accounts/tokens/list-tokens.ts";
import { revokeToken } from "../../../src/accounts/tokens/revoke-token.ts";
import { rotateToken } from "../../../src/accounts/tokens/rotate-token.ts";
import { csvResponse } from "../../../src/http/csv.ts";
import { formatOf } from "../../../src/http/format.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { csvOfItems } from "../../../src/http/list.ts";
import { statusOf } from "../../../src/http/problem.ts";
import { partyMeant } from "../../../src/parties/party-meant.ts";
import { HubTokensPage } from "../../pages/hub/tokens.tsx";
import { TokenIssuedPage } from "../../pages/token-issued.tsx";
import { tokensDone } from "../../pages/tokens.tsx";
import { frameOf } from "../../parts/frame.ts";
import type { TokenTry } from "../../parts/token-form.tsx";
import { askedToken, triedToken } from "../asked-token.ts";
import { doneOf } from "../done.ts";
import { formOf } from "../form.ts";

/** The tokens of the hub, and those it issued to upload for a party. */
export const hubTokenPages = new Hono<Hub>();

const address = "/hub/tokens";

// The verbs would let a party's admin keep the party's tokens here too: their page is another.
hubTokenPages.use(`${address}/*`, async (c, next) => {
  requireOperator(c.get("context").actor, "issue-upload-tokens");
  await next();
});

hubTokenPages.get(address, async (c) => {
  const format = formatOf(c.req.raw, "html");
  if (format === "html") return tokensPage(c);
  const items = await listTokens(c.get("context"), "hub");
  return format === "json"
    ? c.json({ items, next: null })
    : csvResponse("hub-tokens.csv", csvOfItems(items.map(flatToken)));
});

const tokensPage = async (c: Context<Hub>, tried: { hub?: TokenTry; upload?: TokenTry } = {}) => {
  const context = c.get("context");
  const [tokens, uploadTokens] = [await listTokens(context, "hub"), await listUploadTokens(context)];
  const error = (tried.hub ?? tried.upload)?.error;
  return c.html(
    <HubTokensPage {...frameOf(c)} {...{ tokens, uploadTokens, tried }} done={doneOf(c, tokensDone)} />,
    error ? statusOf(error.code) : 200,
  );
};

// What is shown once is the answer to the form itself: nothing that could be opened again has it.
hubTokenPages.post(address, async (c) => {
  const typed = await formOf(c.req.raw);
  const frame = frameOf(c);
  try {
    const issued = await issueToken(c.get("context"), "hub", askedToken(typed, hubTokenForm));
    return c.html(<TokenIssuedPage {...frame} issued={issued} party={null} back={address} />, 201);
  } catch (error) {
    return tokensPage(c, { hub: triedToken(typed, error, frame.words) });
  }
});

hubTokenPages.post(`${address}/upload`, async (c) => {
  const typed = await formOf(c.req.raw);
  const frame = frameOf(c);
  const context = c.get("context");
  try {
    const party = await partyMeant(context, typed.get("party") ?? "");
    const issued = await issueToken(context, { party }, askedToken(typed, partyTokenForm));
    return c.html(<TokenIssuedPage {...frame} issued={issued} party={party} back={address} />, 201);
  } catch (error) {
    return tokensPage(c, { upload: triedToken(typed, error, frame.words) });
  }
});

hubTokenPages.post(`${address}/:id{[0-9]+}/rotate`, async (c) => {
  const form = await formOf(c.req.raw);
  const issued = await rotateToken(c.get("context"), holderOf(form), Number(c.req.param("id")));
  return c.html(<TokenIssuedPage {...frameOf(c)} issued={issued} party={form.get("party")} back={address} />, 201);
});

hubTokenPages.post(`${address}/:id{[0-9]+}/revoke`, async (c) => {
  const form = await formOf(c.req.raw);
  await revokeToken(c.get("context"), holderOf(form), Number(c.req.param("id")));
  return c.redirect(`${address}?done=revoked`, 303);
});

const holderOf = (form: URLSearchParams): Holder => {
  const party = form.get("party");
  return party ? { party } : "hub";
};
