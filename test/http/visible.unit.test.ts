import { describe, expect, it } from "vitest";
import { emailAddress } from "../../src/accounts/email-address.ts";
import { hubTokenRequest } from "../../src/accounts/tokens/contract.ts";
import { oneLine, visible } from "../../src/http/visible.ts";
import { agreementShape } from "../../src/parties/agreement/contract.ts";
import { sharingShape } from "../../src/parties/sharing/contract.ts";
import { nameRequest } from "../../src/parties/structure/contract.ts";
import { readStructure } from "../../src/parties/structure/read-structure.ts";

/** A mark that turns what follows around, a blank without width, a soft hyphen, a null: what copied text hides. */
const hidden = "\u202ea\u200bb\u00adc\u0000";

describe("a text that others read", () => {
  it.each([
    [hidden, "abc"],
    ["two\nlines\there", "two\nlines\there"],
    ["Ynys Môn’s 2nd – “best”", "Ynys Môn’s 2nd – “best”"],
    // A family is people and joiners, a flag of Wales a flag and letters nobody sees: without them they are something else.
    [
      "👩‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
      "👩‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
    ],
  ])("keeps of %j what can be seen", (typed, kept) => {
    expect(visible(typed)).toBe(kept);
  });

  it("is one line where others read it in one", () => {
    expect(oneLine(` ${hidden}\r\n d `)).toBe("abc d");
  });

  it.each<[string, (typed: string) => string]>([
    ["a name of the structure", (name) => nameRequest.parse({ name }).name],
    ["a token's name", (name) => hubTokenRequest.parse({ name, scopes: ["people"] }).name],
    [
      "the version on a paper",
      (version) => agreementShape.parse({ version, accepted_on: "2026-01-01", counts_in: "region" }).version,
    ],
    ["a line of help", (line) => sharingShape.shape.help_wanted.parse({ line, visible_to: "all" })!.line],
    [
      "a name in the structure's file",
      (name) => {
        const cells = [
          ["party", "name", "cluster", "region", "nation", "size_band"],
          ["elm", name, "Grove", "North", "Wood", "under-100"],
        ];
        const { structure, mistakes } = readStructure(cells.map((cells, at) => ({ row: at + 1, cells })));
        expect(mistakes).toEqual([]);
        return structure.parties[0]!.name;
      },
    ],
  ])("is kept as it is seen: %s", (_, kept) => {
    expect(kept(hidden)).toBe("abc");
  });

  it("is nothing where nothing of it can be seen", () => {
    expect(nameRequest.safeParse({ name: "\u202e\u200b" }).success).toBe(false);
    expect(sharingShape.shape.help_wanted.safeParse({ line: "\u202e", visible_to: "all" }).success).toBe(false);
  });
});

describe("an address", () => {
  it.each(["\u0000", "\u202e", "\u200b", "\u00ad", "\ue000", "\ud800"])("with %j in it is none", (letter) => {
    for (const address of [`a${letter}@b.example`, `a@b${letter}.example`, `a@b.example${letter}`]) {
      expect(() => emailAddress(address), JSON.stringify(address)).toThrow("address-invalid");
    }
    expect(emailAddress(" Ana@Ynys-Môn.Example ")).toBe("ana@ynys-môn.example");
  });
});
