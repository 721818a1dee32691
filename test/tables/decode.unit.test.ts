import { describe, expect, it } from "vitest";
import { decode } from "../../src/tables/decode.ts";
import { refusalOf, utf8 } from "../uploads/files.ts";

/** One byte a character; `bytes` stand where the text has `#`. */
const bytesOf = (text: string, ...bytes: number[]): Uint8Array =>
  Uint8Array.from(text, (character) => (character === "#" ? bytes.shift()! : character.charCodeAt(0)));

describe("the text of a file", () => {
  it("is UTF-8 with or without a byte order mark, which is not part of the text", () => {
    expect(decode(utf8("Gŵyl £5…"))).toEqual({ text: "Gŵyl £5…", assumed: null });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("Gŵyl")))).toEqual({ text: "Gŵyl", assumed: null });
  });

  it("is UTF-16 in either order where the byte order mark says so", () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x75, 1)).text).toBe("Aŵ");
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x41, 1, 0x75)).text).toBe("Aŵ");
  });

  it("holds no NUL even where UTF-16 has one", () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0, 0, 0x42, 0)).text).toBe("AB");
  });

  it.each([
    ["an ellipsis after a word", "Wait for it#", [0xc9], "Wait for it…"],
    ["an ellipsis after capitals", "VOTE NOW#", [0xc9], "VOTE NOW…"],
    ["an apostrophe", "Don#t miss it", [0xd5], "Don’t miss it"],
    ["an apostrophe between capitals", "PARTY#S OVER", [0xd5], "PARTY’S OVER"],
    ["quotation marks", "He said #yes# twice", [0xd2, 0xd3], "He said “yes” twice"],
    ["a dash between spaces", "Fair # and cake", [0xd0], "Fair – and cake"],
    ["an accent inside a word", "f#te", [0x90], "fête"],
  ] as const)("is read as Mac Roman for %s", (_, text, bytes, expected) => {
    expect(decode(bytesOf(text, ...bytes))).toEqual({ text: expected, assumed: "macintosh" });
  });

  it.each([
    ["an ellipsis", "Wait for it#", [0x85], "Wait for it…"],
    ["an apostrophe", "Don#t miss it", [0x92], "Don’t miss it"],
    ["quotation marks", "He said #Yes# twice", [0x93, 0x94], "He said “Yes” twice"],
    ["a dash between spaces", "Fair # and cake", [0x96], "Fair – and cake"],
    ["an accent inside a word", "f#te caf#", [0xea, 0xe9], "fête café"],
    ["a capital with an accent", "#cole", [0xc9], "École"],
    ["a pound sign, which is the same on both", "#5 off", [0xa3], "£5 off"],
  ] as const)("is read as Windows-1252 for %s", (_, text, bytes, expected) => {
    expect(decode(bytesOf(text, ...bytes))).toEqual({ text: expected, assumed: "windows-1252" });
  });

  it("weighs the whole file: one odd letter does not outvote the others", () => {
    const text = "It#s here\nDon#t wait#\nCaf#\n";
    expect(decode(bytesOf(text, 0xd5, 0xd5, 0xc9, 0x8e)).text).toBe("It’s here\nDon’t wait…\nCafé\n");
    expect(decode(bytesOf(text, 0x92, 0x92, 0x85, 0xe9)).text).toBe("It’s here\nDon’t wait…\nCafé\n");
  });

  it("is refused where UTF-8 is broken, because every accent would become two wrong letters", () => {
    expect(refusalOf(Uint8Array.of(...utf8("Gŵyl ddŵr "), 0xc5, 0x6e))).toMatchObject({ code: "file-encoding" });
  });

  it.each([
    ["a workbook", [0x50, 0x4b, 3, 4, 20]],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 1]],
    ["a PDF", [...utf8("%PDF-1.7 text")]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 13]],
    ["anything with a NUL", [...utf8("title,sent"), 0, 0x41]],
  ])("is refused for %s", (_, bytes) => {
    expect(refusalOf(Uint8Array.from(bytes))).toMatchObject({ code: "file-binary" });
  });
});
