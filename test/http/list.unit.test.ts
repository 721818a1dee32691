import { expect, it } from "vitest";
import { csvOfItems } from "../../src/http/list.ts";

it("an empty list of known columns has its header all the same", () => {
  expect(csvOfItems([], ["id", "name"])).toBe("\ufeffid,name\r\n");
});
