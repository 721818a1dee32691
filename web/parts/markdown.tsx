import { html as escaped, raw } from "hono/html";
import { Marked, type Tokens } from "marked";

/**
 * A page of Markdown as a part of one of ours: its title left out, because the part has a heading already, and every other
 * heading one level below that one with an anchor of its own. Whatever the text holds, it brings no markup, picture or
 * script with it.
 *
 * @param under the level of the heading that it stands under
 */
export const htmlOfMarkdown = (text: string, under: HeadingLevel = 2): string =>
  markedUnder[under].parse(text, { async: false });

export type HeadingLevel = 1 | 2 | 3;

const rendererUnder = (under: HeadingLevel) =>
  new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        if (depth === 1) return "";
        const Heading = `h${Math.min(depth - 1 + under, 6)}` as "h3";
        return String(
          <Heading id={anchorOf(this.parser.parseInline(tokens, this.parser.textRenderer))}>
            {raw(this.parser.parseInline(tokens))}
          </Heading>,
        );
      },
      // What scrolls inside the page can be reached with the keyboard.
      code: ({ text }) =>
        String(
          <pre tabindex={0}>
            <code>{text}</code>
          </pre>,
        ),
      table({ header, rows }) {
        const content = ({ tokens }: Tokens.TableCell) => raw(this.parser.parseInline(tokens));
        return String(
          <div class="scroll" tabindex={0}>
            <table>
              <thead>
                <tr>
                  {header.map((cell) => (
                    <th scope="col">{content(cell)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr>
                    {row.map((cell) => (
                      <td>{content(cell)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>,
        );
      },
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens);
        return isSafe(href) ? String(<a href={href}>{raw(inside)}</a>) : inside;
      },
      image: ({ text }) => String(escaped`${text}`),
      html: ({ text }) => String(escaped`${text}`),
    },
  });

const markedUnder = { 1: rendererUnder(1), 2: rendererUnder(2), 3: rendererUnder(3) };

/** Pages of the web and of this hub; a scheme that runs something is neither. */
const isSafe = (href: string): boolean => /^(https:\/\/|\/(?!\/)|#)/.test(href);

/** `In plain words` as `in-plain-words`. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
