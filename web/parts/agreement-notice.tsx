import { firstOwnParty, isOwnParty } from "../../src/accounts/actor.ts";
import { moment } from "../../src/words/figures.ts";
import type { Frame } from "./page.tsx";

const address = "/party/agreement";

/** That a party has not agreed, or not to the newest rules, and who of it can: at the head of each of its pages. */
export const AgreementNotice = ({ agreementDue: due, words, language, actor, path }: Frame) => {
  const party = firstOwnParty(actor);
  // The agreement's own page says it in full.
  if (!due || !party || path.startsWith(address)) return null;
  const sentences = words.pages.agreement.due;
  const said =
    due.why === "newer-rules" ? sentences[due.why]({ day: moment(due.lapses_on, language) }) : sentences[due.why];
  const administers = isOwnParty(actor, party.slug, "administer");
  const changes = due.why === "newer-rules" && due[language === "en" ? "changes_english" : "changes_welsh"];
  return (
    <p class="notice">
      {changes ? `${said} ${words.pages.groundRules.changes({ changes })}` : said}{" "}
      {!administers && whoCan(due.admins, sentences)}{" "}
      <a href={address}>{administers ? sentences.toAdmin : sentences.toOrganiser}</a>
    </p>
  );
};

/** Who of the party may accept the rules, for those who may not. */
const whoCan = (admins: readonly string[], sentences: Frame["words"]["pages"]["agreement"]["due"]): string =>
  admins.length === 0 ? sentences.noAdmin : sentences.ask({ admins: admins.join(", ") });
