import { beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../src/disclosure/policy.ts";
import note from "../../src/statistics/README.md";
import { call } from "../api.ts";

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("the page of the method", () => {
  let english: string;
  let welsh: string;
  beforeAll(async () => {
    const page = async (language: string) => (await call("GET", `/method?language=${language}`)).text();
    [english, welsh] = [await page("en"), await page("cy")];
  });

  it("holds the method note whole: every heading below its title, every table and every formula", () => {
    const headings = [...note.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.length).toBeGreaterThan(10);
    const shown = [...english.matchAll(/<h3 id="[^"]+">(.*?)<\/h3>/g)].map(([, heading = ""]) => textOf(heading));
    expect(shown).toEqual(expect.arrayContaining(headings));
    const tables = note.match(/^\| ?-/gm) ?? [];
    const section = english.slice(english.indexOf('class="note"'));
    expect(section.match(/<table>/g)).toHaveLength(tables.length);
    const formulas = [...note.matchAll(/^ {4}(\S.*)$/gm)].map(([, line = ""]) => line.replace(/\s+/g, " ").trim());
    expect(formulas.length).toBeGreaterThan(20);
    const text = textOf(section);
    expect(formulas.filter((line) => !text.includes(line))).toEqual([]);
  });

  it("says in Welsh that the note is in English, and marks it as such", () => {
    expect(welsh).toContain('<section class="note" lang="en">');
    expect(textOf(welsh)).toContain("Yn Saesneg y mae’r rhan hon.");
    expect(textOf(english)).not.toContain("This part is written in English.");
  });

  it("leads to each of its parts by an address that means one place", () => {
    const anchors = [...english.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(expect.arrayContaining(["elsewhere", "in-full", "what-is-refused", "email.click-rate"]));
  });

  it("says every number that the gate goes by", () => {
    const text = textOf(english);
    const { cluster, region } = policy.levels;
    expect([cluster.minimumContributors, cluster.changed, cluster.moved]).toEqual([5, 5, 3]);
    expect([region.minimumContributors, region.changed, region.moved]).toEqual([10, 10, 5]);
    expect(text).toContain("Clusters 5 3 33%");
    expect(text).toContain("Regions 10 5 25%");
    expect(text).toContain("Regions 10 5 Sizes of party 10 5");
    expect(text).toContain("Nation, while fewer than 30 parties count 5 3 33%");
    expect(text).toContain("Nation, while fewer than 30 parties count 5 3 Nation 10 5");
    expect(text).toContain("Where a cluster has 5 parties and three or more of them");
  });

  it("labels figures from elsewhere, with source and year", () => {
    const text = textOf(english);
    expect(text).toContain("These are not parties like yours.");
    expect(text).toContain("Politics Mailchimp, emails of 2014 2.7% 0.23%");
    expect(text).toContain("M+R Benchmarks 2025, emails of 2024 2.1% –");
  });
});
