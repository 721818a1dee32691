import { expect, it } from "vitest";
import { looksLikeContact } from "../../src/parties/sharing/contact.ts";

it.each([
  "write to jo@example.org",
  "jo @ example.org is a way, jo@example too",
  "ask @aberwen_jo",
  "(@jo)",
  "ring 07700 900123",
  "ring (029) 2018 0000",
  "ring +44 7700 900 123",
  "0113 496 0000",
  "07700.900.123",
])("“%s” looks like somebody’s address or number", (line) => {
  expect(looksLikeContact(line)).toBe(true);
});

it.each([
  "writing subject lines that people open",
  "our first event on 20 November 2026 at 18:30",
  "a list of 2,000 to 10,000 people",
  "emails @ half past six",
  "the 2024 campaign, 12 wards, 350 volunteers",
  "0 to 100 members in a year",
  "cyfieithu negeseuon byr i’r Gymraeg",
])("“%s” does not", (line) => {
  expect(looksLikeContact(line)).toBe(false);
});
