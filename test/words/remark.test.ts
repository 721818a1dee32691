import { describe, expect, it } from "vitest";
import { remarkOnValue } from "../../src/words/remark.ts";
import { wordsIn } from "../../src/words/words.ts";

describe("what is said of a value", () => {
  it("names a day as people write it, in their language", () => {
    const said = (language: "en" | "cy") => remarkOnValue(wordsIn(language), "day-before-today", { day: "2026-11-20" });
    expect(said("en")).toBe("The earliest day this can be is 20 November 2026.");
    expect(said("cy")).toBe("Y diwrnod cynharaf y gall hyn fod yw 20 Tachwedd 2026.");
  });

  it("names a field of a campaign as people know it", () => {
    const params = { numerator: "clickers", numeratorValue: 9, exposure: "recipients", exposureValue: 4 };
    const { fields } = wordsIn("en").names;
    expect(remarkOnValue(wordsIn("en"), "more-than-exposure", params)).toBe(
      `${fields.clickers} (9) cannot be more than ${fields.recipients} (4). One of the two has to change.`,
    );
  });
});
