import { expect, it } from "vitest";
import { csvOfItems } from "../../src/http/list.ts";

it("a list of names is a cell of a CSV with spaces between them, and what a cell cannot hold is JSON", () => {
  const items = [
    { id: 1, scopes: ["upload", "read"], details: { read: 2 } },
    { id: 2, scopes: [], places: ["North Wood"], said: null },
  ];
  expect(csvOfItems(items)).toBe(
    '\ufeffid,scopes,details,places,said\r\n1,upload read,"{""read"":2}",,\r\n2,,,"[""North Wood""]",\r\n',
  );
});

it("an empty list of known columns has its header all the same", () => {
  expect(csvOfItems([], ["id", "name"])).toBe("\ufeffid,name\r\n");
});
