import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlOfMarkdown } from "../../web/parts/markdown.tsx";

describe("Markdown as a part of a page", () => {
  it("leaves its title out and puts every other heading one level down, with an anchor", () => {
    expect(htmlOfMarkdown("# Title\n\n## In *plain* words\n\n### P & Q\n")).toBe(
      '<h3 id="in-plain-words">In <em>plain</em> words</h3><h4 id="p-q">P &amp; Q</h4>',
    );
  });

  it("puts them right below the heading that it stands under", () => {
    expect(htmlOfMarkdown("# Title\n\n## A\n\n### B\n", 1)).toBe('<h2 id="a">A</h2><h3 id="b">B</h3>');
    expect(htmlOfMarkdown("## A\n\n### B\n", 3)).toBe('<h4 id="a">A</h4><h5 id="b">B</h5>');
  });

  it("keeps code as it is written, and lets a keyboard scroll it", () => {
    expect(htmlOfMarkdown("    a < b\n")).toBe(`<pre tabindex="0"><code>a &lt; b\n</code></pre>`);
  });

  it("makes tables with heads", () => {
    const html = htmlOfMarkdown("| a | b |\n| --- | --- |\n| 1 | `x<y` |\n");
    expect(html).toContain('<th scope="col">a</th><th scope="col">b</th>');
    expect(html).toContain("<td>1</td><td><code>x&lt;y</code></td>");
  });

  it("links to pages, and to nothing that runs", () => {
    expect(htmlOfMarkdown("[a](https://example.org/?q=1&r=2)")).toBe(
      '<p><a href="https://example.org/?q=1&amp;r=2">a</a></p>\n',
    );
    for (const address of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "data:text/html,x",
      "//evil.example",
      "vbscript:x",
    ])
      expect(htmlOfMarkdown(`[a](${address}) <${address}>`), address).not.toMatch(/<a|href/);
  });

  it("shows markup as text and a picture as its description", () => {
    expect(htmlOfMarkdown("a <b onclick=x>c</b>")).toBe("<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n");
    expect(htmlOfMarkdown("<script>alert(1)</script>")).toBe("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(htmlOfMarkdown("![a <b>](https://example.org/x.png)")).toBe("<p>a &lt;b&gt;</p>\n");
  });

  it("brings no tag of its own, whatever it is made of", () => {
    const pieces = [
      "<script>",
      "</p>",
      "<img src=x onerror=y>",
      "[a](javascript:x)",
      "`",
      "| a | b |\n| - | - |\n",
      "# ",
      '"',
      "&lt;",
      "\n\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, "text", "*"), { maxLength: 12 }), (parts) => {
        const tags = htmlOfMarkdown(parts.join("")).match(/<[^>]*>/g) ?? [];
        const ours =
          /^<\/?(p|em|strong|code|pre|h[2-6]|div|table|thead|tbody|tr|th|td|ul|li|hr|a)( (tabindex|scope|class|id)="[^"<>]*")*\/?>$/;
        expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
      }),
    );
  });
});
