import { expect, it } from "vitest";
import { rules } from "../../src/disclosure/grid.ts";
import { languages, wordsIn } from "../../src/words/words.ts";

it.each(languages)("every reason of the gate has its sentence in %s, and every sentence its reason", (language) => {
  expect(Object.keys(wordsIn(language).pages.releases.decisions.rules).sort()).toEqual([...rules].sort());
});
