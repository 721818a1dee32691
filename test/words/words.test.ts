import { describe, expect, it } from "vitest";
import { cy } from "../../src/words/cy.ts";
import { en } from "../../src/words/en.ts";

/** Every sentence by its place, filled with marks in place of numbers and names. */
const sentences = (words: object, place = ""): [place: string, sentence: string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = `${place}/${key}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, value(marks)]];
    return sentences(value, at);
  });
const marks = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
const marksIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

const english = new Map(sentences(en));
const welsh = new Map(sentences(cy));

describe("the two languages", () => {
  it("have the same sentences", () => {
    expect(english.size).toBeGreaterThan(300);
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are not each other's copies", () => {
    const alike = [...english].filter(
      ([place, sentence]) => sentence.replace(/\{\w+\}/g, "").length > 12 && welsh.get(place) === sentence,
    );
    expect(alike).toEqual([]);
  });

  it("leave out no number or name that the other gives", () => {
    const reworded = [...english]
      .map(([place, sentence]) => [place, marksIn(sentence), marksIn(welsh.get(place) ?? "")] as const)
      .filter(([, one, other]) => one.join() !== other.join())
      .map(([place]) => place);
    expect(reworded).toEqual([]);
  });

  it("speak with curly quotes and whole sentences", () => {
    const careless = [...english, ...welsh].filter(([, sentence]) =>
      /['"]| {2}|^\s|\s$|\b(undefined|null)\b/.test(sentence),
    );
    expect(careless).toEqual([]);
  });
});

describe("errors", () => {
  it("say what was kept", () => {
    const errors = Object.keys(en.errors);
    expect(errors.length).toBeGreaterThan(30);
    // These tell of a state, or of nothing that anybody did.
    const silent = errors.filter(
      (code) => !/nothing|not stored|does not belong/i.test(english.get(`/errors/${code}`) ?? ""),
    );
    expect(silent).toEqual(["link-invalid", "too-many-links", "mail-not-configured"]);
  });
});
