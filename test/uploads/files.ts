import { readFileSync } from "node:fs";
import { DomainError } from "../../src/errors.ts";
import { readFile } from "../../src/uploads/read.ts";
import type { Reading } from "../../src/uploads/reading.ts";

/** A London party on 20 November 2026 at ten. */
export const given = { timeZone: "Europe/London", now: Date.UTC(2026, 10, 20, 10) };

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`${import.meta.dirname}/../fixtures/uploads/${name}`));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (text: string): Reading => readFile(utf8(text), given);

/** The code and parameters that reading is refused with. */
export const refusalOf = (bytes: Uint8Array | string): { code: string; params: object } | "not refused" => {
  try {
    readFile(typeof bytes === "string" ? utf8(bytes) : bytes, given);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
  return "not refused";
};
