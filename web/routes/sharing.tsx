import { type Context, Hono } from "hono";
import { isOwnParty } from "../../src/accounts/actor.ts";
import { readOwnNaming } from "../../src/benchmarks/own-naming/queries.ts";
import { DomainError } from "../../src/errors.ts";
import type { Hub } from "../../src/http/hub.ts";
import { statusOf } from "../../src/http/problem.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { findParty } from "../../src/parties/queries.ts";
import { chooseSharing } from "../../src/parties/sharing/choose-sharing.ts";
import { type Sharing, sharingShape } from "../../src/parties/sharing/contract.ts";
import { countOfficers, readSharing } from "../../src/parties/sharing/queries.ts";
import { SharingPage } from "../pages/sharing.tsx";
import type { Problems } from "../parts/field-problem.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";
import { problemsBeside } from "./problems-beside.ts";

/** What a party shares beyond pooled figures: its people read it, an admin chooses. */
export const sharingPages = new Hono<Hub>();

sharingPages.get("/party/sharing", async (c) => {
  const { db } = c.get("context");
  return show(c, await readSharing(db, pageParty(c)));
});

const show = async (c: Context<Hub>, sharing: Sharing, problems?: Problems) => {
  const { db, actor } = c.get("context");
  const own = pageParty(c);
  const [party, naming, officers] = await Promise.all([
    findParty(db, own.slug),
    readOwnNaming(db, own),
    countOfficers(db, own),
  ]);
  if (!party) throw new DomainError("not-found");
  return c.html(
    <SharingPage
      {...frameOf(c)}
      party={party}
      sharing={sharing}
      naming={naming}
      officers={officers}
      administers={isOwnParty(actor, own.slug, "administer")}
      problems={problems}
      saved={c.req.query("saved") === "1"}
    />,
    problems ? 400 : 200,
  );
};

sharingPages.post("/party/sharing", async (c) => {
  const party = pageParty(c);
  const typed = asTyped(await formOf(c.req.raw));
  try {
    await chooseSharing(c.get("context"), party.slug, choiceOf(sharingShape, typed));
  } catch (error) {
    if (!(error instanceof DomainError) || statusOf(error.code) !== 400) throw error;
    return show(c, typed, problemsBeside(error, frameOf(c).words));
  }
  return c.redirect("/party/sharing?saved=1", 303);
});

/** What the form says, in the shape of the choices; what is not one of them is refused by that shape. */
const asTyped = (form: URLSearchParams): Sharing => {
  const help = (name: string) => {
    const line = form.get(name)?.trim() ?? "";
    return line === "" ? null : { line, visible_to: form.get(`${name}_visible_to`) };
  };
  return {
    exemplars: form.get("exemplars"),
    happy_to_be_asked: form.has("happy_to_be_asked"),
    named_to_officers: form.get("named_to_officers") === "yes",
    help_wanted: help("help_wanted"),
    help_offered: help("help_offered"),
  } as Sharing;
};
