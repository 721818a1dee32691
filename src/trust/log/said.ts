import { moment, month } from "../../words/figures.ts";
import type { Params } from "../../words/params.ts";
import type { Language, Words } from "../../words/words.ts";
import type { KeptEntry } from "./queries.ts";
import type { Naming } from "./who.ts";

type Detail = string | number | boolean | null | readonly (string | number)[];

/** What an entry says was done, as a sentence. */
export const said = (
  { action, details }: Pick<KeptEntry, "action" | "details">,
  naming: Naming,
  words: Words,
  language: Language,
): string => {
  const kept = JSON.parse(details) as Record<string, Detail>;
  const filled = Object.entries(kept).map(([name, value]) => [name, shown(name, value, naming, words, language)]);
  return words.audit.actions[action](Object.fromEntries(filled) as Params);
};

/** A detail as a person reads it: a code by its name, a list as words, everything else as it is. */
const shown = (name: string, value: Detail, naming: Naming, words: Words, language: Language): string | number => {
  const { values } = words.audit;
  if (Array.isArray(value)) return value.map((one) => shown(name, one, naming, words, language)).join(", ");
  if (typeof value === "boolean") return value ? values.yes : values.no;
  if (typeof value === "number") {
    switch (name) {
      case "person":
        return naming.person(value);
      case "token":
      case "replaced":
        return naming.token(value);
      case "invitation":
        return naming.invitation(value);
      default:
        return value;
    }
  }
  if (name === "help_wanted" || name === "help_offered") {
    return named(values.audiences, value) ?? values.nobody;
  }
  const text = String(value ?? "");
  switch (name) {
    case "role":
    case "roles":
      return named(words.names.roles, text) ?? text;
    case "scopes":
      return named(values.scopes, text) ?? text;
    case "fields":
      return named(values.fields, text) ?? text;
    case "channel":
      return named(words.names.channels, text) ?? text;
    case "counts_in":
      return text === "region" ? values.region : values.cluster;
    case "exemplars":
      return named(values.exemplars, text) ?? text;
    case "line":
      return named(values.lines, text) ?? text;
    case "in_force_on":
      return moment(text, language);
    case "as_of":
      return /^\d{4}-\d{2}$/.test(text) ? month(text, language) : text;
    default:
      return text;
  }
};

const named = (names: Record<string, string>, code: unknown): string | undefined =>
  typeof code === "string" && Object.hasOwn(names, code) ? names[code] : undefined;
