import { dayOf } from "../../accounts/day.ts";
import { moment } from "../../words/figures.ts";
import { type Language, wordsIn } from "../../words/words.ts";

/** Every file of the export, by what is said of it. */
export const exportedFiles = {
  campaigns: "campaigns/email.csv, campaigns/graphic.csv, campaigns/event.csv",
  complete: "campaigns.jsonl",
  uploads: "uploads.jsonl",
  statements: "statements.jsonl",
  sums: "sums.csv",
  party: "party.json",
  agreements: "agreements.csv",
  people: "people.csv",
  tokens: "tokens.csv",
  log: "log.csv",
  releases: "releases.csv",
} as const;

/**
 * What is in the ZIP, for whoever opens it in a year.
 * @param given.names the files that there are: a party without events has no file of them
 */
export const readMe = (
  { hub, party, now, names }: { hub: string; party: string; now: number; names: readonly string[] },
  language: Language,
): string => {
  const { files, readme } = wordsIn(language).pages.trust.export;
  const day = moment(dayOf(now), language);
  const about = (Object.keys(exportedFiles) as (keyof typeof exportedFiles)[]).flatMap((what) => {
    const found = names.filter((name) =>
      what === "campaigns" ? name.startsWith("campaigns/") : name === exportedFiles[what],
    );
    return found.length > 0 ? [`${found.join(", ")}\n  ${files[what]}`] : [];
  });
  return `${[readme.title({ hub, party }), readme.made({ day }), ...about, readme.missing, readme.csv].join("\n\n")}\n`.replaceAll(
    "\n",
    "\r\n",
  );
};
