import { expect, it } from "vitest";
import { policy } from "../../src/disclosure/policy.ts";
import { noticeDays } from "../../src/parties/ground-rules/publish-rules.ts";
import { groundRules as cyRules } from "../../src/words/cy/ground-rules.ts";
import { cy } from "../../src/words/cy.ts";
import { groundRules as enRules } from "../../src/words/en/ground-rules.ts";
import { en } from "../../src/words/en.ts";

/** The least parties behind a figure, as the two languages write the number before the word. */
const fewest: Record<number, { en: string; cy: string }> = {
  5: { en: "at least five parties", cy: "o leiaf bum plaid" },
};
const levels = Object.values(policy.levels).map(({ minimumContributors }) => minimumContributors);

it("gives parties the notice that the ground rules promise", () => {
  expect(enRules).toContain(`at least ${noticeDays} days before`);
  expect(cyRules).toContain(`o leiaf ${noticeDays} diwrnod cyn`);
});

it("shows no figure of fewer parties than the ground rules and the page of the agreement say", () => {
  const least = fewest[Math.min(...levels)];
  const cluster = fewest[policy.levels.cluster.minimumContributors];
  if (!least || !cluster) throw new Error("Write the number in the ground rules and the page, then here.");
  expect(policy.startUp.nation.minimumContributors).toBeGreaterThanOrEqual(Math.min(...levels));
  for (const [language, words, rules] of [["en", en, enRules] as const, ["cy", cy, cyRules] as const]) {
    const { inShort, choices } = words.pages.agreement;
    expect(rules).toContain(least[language]);
    expect(inShort.sentences[1]).toContain(least[language]);
    expect(choices.cluster.consequence).toContain(cluster[language]);
  }
});
