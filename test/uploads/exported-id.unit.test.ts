import { expect, it } from "vitest";
import { exportedId, readExportedId } from "../../src/uploads/formats/exported-id.ts";

it("an id that an export writes says the tool, and the tool's own id or the campaign's number", () => {
  for (const [tool, platform_id, written] of [
    ["mailchimp", "e14-0011", "mailchimp-e14-0011"],
    ["meetup", "7", "meetup-7"],
    ["mailchimp", null, "common-pool-mailchimp-12"],
    ["template", null, "common-pool-template-12"],
  ] as const) {
    expect(exportedId({ id: 12, tool, platform_id })).toBe(written);
    expect(readExportedId(written)).toEqual({ tool, platform_id, campaign: platform_id === null ? 12 : null });
  }
});

it("an id of the party's own is left as it is", () => {
  expect(exportedId({ id: 12, tool: "template", platform_id: "2026/7" })).toBe("2026/7");
  for (const own of ["2026/7", "mailchimp", "mailchimp-", "common-pool-12", "common-pool-mailchimp-", "my-mailchimp-1"])
    expect(readExportedId(own), own).toEqual({ tool: "template", platform_id: own, campaign: null });
});
