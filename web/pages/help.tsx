import { type Actor, firstOwnParty, hatOf, isOperator } from "../../src/accounts/actor.ts";
import type { HelpLine } from "../../src/parties/help/contract.ts";
import { type HelpKind, helpKinds, type Sharing } from "../../src/parties/sharing/contract.ts";
import { addressWith } from "../parts/address.ts";
import { Formats } from "../parts/formats.tsx";
import { type Frame, Page } from "../parts/page.tsx";

interface Own {
  slug: string;
  name: string;
  counts_in: string | null;
  sharing: Sharing;
  administers: boolean;
}

interface Props extends Frame {
  /** The reader's own party; null where there is none. */
  own: Own | null;
  lines: HelpLine[];
  /** What the list is narrowed to. */
  kind: HelpKind | null;
  /** Cursor of the page that follows; null on the last. */
  next: string | null;
  takenDown: boolean;
}

/** What other parties offer and would welcome, the nearest first, and how to get in touch with them. */
export const HelpPage = ({ own, lines, kind, next, takenDown, ...frame }: Props) => {
  const { words, path } = frame;
  const { help } = words.pages;
  const others = lines.filter(({ party }) => party !== own?.slug);
  return (
    <Page {...frame} title={help.title}>
      <h1>{help.title}</h1>
      {takenDown && (
        <p class="notice" role="status">
          {help.takenDown}
        </p>
      )}
      <p class="lead">{help.sentence}</p>
      <p>{help.contact[readerOf(frame.actor)]}</p>
      {own && <OwnLines own={own} frame={frame} />}
      <p class="choose">
        {help.choose}:{" "}
        {([null, ...helpKinds] as const).map((choice) => (
          <>
            <a
              href={addressWith("/help", { kind: choice ?? undefined })}
              aria-current={choice === kind ? "true" : undefined}
            >
              {help.kinds[choice ?? "all"]}
            </a>{" "}
          </>
        ))}
      </p>
      {others.length === 0 && <p>{kind ? help.nothingOfKind : help.nothing}</p>}
      {(["cluster", "region", "elsewhere"] as const).map((near) => (
        <LinesOf near={near} lines={others.filter((line) => line.near === near)} frame={frame} />
      ))}
      {next && (
        <p>
          <a href={addressWith(path, { cursor: next })}>{help.more}</a>
        </p>
      )}
      <Formats path={addressWith("/help", { kind: kind ?? undefined })} label={help.formats} />
    </Page>
  );
};

const OwnLines = ({ own, frame: { words } }: { own: Own; frame: Frame }) => {
  const { help } = words.pages;
  const shared = helpKinds.flatMap((kind) => {
    const chosen = own.sharing[`help_${kind}`];
    return chosen ? [{ kind, ...chosen }] : [];
  });
  return (
    <section>
      <h2>{help.own}</h2>
      {shared.length === 0 && <p>{help.none}</p>}
      <ul class="records">
        {shared.map(({ kind, line, visible_to }) => (
          <li>
            <span>{help[kind]({ line })}</span>
            <span class="quiet">{help.visible[visible_to]}</span>
          </li>
        ))}
      </ul>
      {shared.length > 0 && own.counts_in === null && <p class="notice">{help.ownHidden}</p>}
      {own.administers ? (
        <p>
          <a href="/party/sharing">{shared.length > 0 ? help.change : help.write}</a>
        </p>
      ) : (
        <p class="quiet">{help.adminsWrite}</p>
      )}
    </section>
  );
};

const LinesOf = ({ near, lines, frame }: { near: HelpLine["near"]; lines: HelpLine[]; frame: Frame }) => {
  const { words, actor } = frame;
  const { help } = words.pages;
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{help.near[near]}</h2>
      <ul class="records">
        {lines.map((line) => (
          <li>
            <strong>{line.name}</strong>
            <span class="quiet">
              {help.place(line)}
              {moderates(actor) && ` · ${help.visible[line.visible_to]}`}
            </span>
            <span class="said">{help[line.kind]({ line: line.line })}</span>
            {moderates(actor) && (
              <form method="post" action="/help/take-down">
                <input type="hidden" name="party" value={line.party} />
                <button
                  class="plain"
                  type="submit"
                  name="kind"
                  value={line.kind}
                  aria-label={help.takeDownOf({ party: line.name, line: line.line })}
                >
                  {help.takeDown}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** As what somebody reads the lines; an operator who is of a party too moderates them all the same. */
const readerOf = (actor: Actor): "party" | "officer" | "operator" => {
  if (moderates(actor)) return "operator";
  return firstOwnParty(actor) === null && hatOf(actor)?.region ? "officer" : "party";
};

const moderates = (actor: Actor): boolean => actor.kind === "person" && isOperator(actor, "people");
