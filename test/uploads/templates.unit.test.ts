import { describe, expect, it } from "vitest";
import { channels, countFields } from "../../src/campaigns/campaign.ts";
import { template, templateColumns } from "../../src/uploads/templates.ts";
import { cy } from "../../src/words/cy.ts";
import { en } from "../../src/words/en.ts";
import { read, refusalOf } from "./files.ts";

describe.each(channels)("the template for %s", (channel) => {
  it("is one header line that spreadsheets read as UTF-8", () => {
    const text = template(channel);
    expect(text.startsWith("\ufefftitle,sent,")).toBe(true);
    expect(text.endsWith(",id\r\n")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(2);
    expect(refusalOf(text)).toMatchObject({ code: "file-header-only" });
  });

  it("filled with its own examples is read without a remark, every column of it", () => {
    const columns = templateColumns(channel);
    const reading = read(template(channel) + columns.map(({ example }) => `"${example}"`).join(","));
    expect(reading.problems).toEqual([]);
    expect(reading.recognised).toEqual({ tool: "template", channel, layout: channel });
    const statement: Record<string, unknown> = { ...reading.rows[0]!.statement };
    for (const { name, example } of columns) {
      if (name === "sent") expect(statement.sent_local).toBe(example.replace(" ", "T"));
      else if (name === "id") expect(statement.platform_id).toBeNull();
      else expect(String(statement[name]), name).toBe(example);
    }
  });

  it("is recognised by a title, a time and any one count", () => {
    for (const field of countFields[channel])
      expect(read(`${field};sent;title\n7;2026-03-01;One\n`).recognised, field).toEqual({
        tool: "template",
        channel,
        layout: channel,
      });
  });

  it("explains every column in both languages", () => {
    for (const { explanation } of templateColumns(channel)) {
      expect(en.templates[explanation]).toMatch(/\.$/);
      expect(cy.templates[explanation]).not.toBe(en.templates[explanation]);
    }
  });
});
