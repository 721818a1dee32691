import fc from "fast-check";
import { anyText, type Invented, type InventedChannel, textFields, type Wall, westernText } from "./invented.ts";

/** How a tool, and the spreadsheet that saved its file again, write campaigns down. */
export interface Dialect {
  tool: "template" | "mailchimp";
  channel: InventedChannel;
  delimiter: string;
  lineEnd: string;
  encoding: keyof typeof encoders;
  date: keyof typeof dateStyles;
  number: keyof typeof numberStyles;
  missing: string;
  quoteAll: boolean;
  /** What stands before the header. */
  before: string[];
  extra: string[];
  /** Sorts the columns. */
  shuffle: number[];
}

const two = (number: number) => String(number).padStart(2, "0");
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const twelve = ({ hour, minute }: Wall) => `${two(hour % 12 || 12)}:${two(minute)} ${hour < 12 ? "am" : "pm"}`;

const dateStyles = {
  iso: (w: Wall) => `${w.year}-${two(w.month)}-${two(w.day)} ${two(w.hour)}:${two(w.minute)}`,
  isoSeconds: (w: Wall) => `${w.year}-${two(w.month)}-${two(w.day)}T${two(w.hour)}:${two(w.minute)}:00`,
  british: (w: Wall) => `${two(w.day)}/${two(w.month)}/${w.year} ${two(w.hour)}:${two(w.minute)}`,
  american: (w: Wall) => `${w.month}/${w.day}/${two(w.year % 100)} ${w.hour}:${two(w.minute)}`,
  named: (w: Wall) => `${months[w.month - 1]} ${two(w.day)}, ${w.year} ${twelve(w)}`,
  spreadsheetDay: (w: Wall) => `${w.day}-${months[w.month - 1]}-${two(w.year % 100)}`,
};

const grouped = (mark: string) => (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
const numberStyles = {
  plain: String,
  commas: grouped(","),
  spaces: grouped("\u202f"),
  points: grouped("."),
  float: (count: number) => `${count}.0`,
  commaFloat: (count: number) => `${count},0`,
};

const wide = (text: string, little: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(bytes.buffer);
};
const single = (label: string) => {
  const letters = [...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return (text: string) => Uint8Array.from(text, (letter) => letters.indexOf(letter));
};
const encoders = {
  utf8: (text: string) => new TextEncoder().encode(text),
  utf8Marked: (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  utf16Little: (text: string) => wide(`\ufeff${text}`, true),
  utf16Big: (text: string) => wide(`\ufeff${text}`, false),
  windows: single("windows-1252"),
  mac: single("macintosh"),
};

const mailchimpNames: Record<string, string> = {
  title: "Title",
  sent: "Send Date",
  id: "Unique Id",
  subject: "Subject",
  audience: "List",
  recipients: "Total Recipients",
  delivered: "Successful Deliveries",
  bounces: "Total Bounces",
  opens: "Unique Opens",
  clickers: "Unique Clicks",
  unsubscribes: "Unsubscribes",
  complaints: "Abuse Complaints",
};
const countFields: Record<InventedChannel, string[]> = {
  email: ["recipients", "delivered", "bounces", "opens", "clickers", "unsubscribes", "complaints"],
  graphic: ["reach", "impressions", "engagements", "reactions", "comments", "shares", "link_clicks"],
  event: ["invited", "capacity", "rsvps", "waitlist", "attended", "first_timers"],
};

const isSingle = (encoding: Dialect["encoding"]) => encoding === "windows" || encoding === "mac";

export const dialects: fc.Arbitrary<Dialect> = fc
  .tuple(
    fc.constantFrom<[Dialect["tool"], InventedChannel]>(
      ["template", "email"],
      ["template", "graphic"],
      ["template", "event"],
      ["mailchimp", "email"],
    ),
    fc.constantFrom(...(Object.keys(encoders) as Dialect["encoding"][])),
  )
  .chain(([[tool, channel], encoding]) =>
    fc.record<Dialect>({
      tool: fc.constant(tool),
      channel: fc.constant(channel),
      encoding: fc.constant(encoding),
      delimiter: fc.constantFrom(",", ";", "\t"),
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      date: fc.constantFrom(
        "iso",
        "isoSeconds",
        "british",
        // Our template is day first; of a Mailchimp export the spreadsheet's own spelling shows it.
        tool === "mailchimp" ? "american" : "british",
        "named",
        "spreadsheetDay",
      ),
      // A narrow space is in neither of the single-byte encodings.
      number: fc.constantFrom(
        "plain",
        "commas",
        isSingle(encoding) ? "plain" : "spaces",
        "points",
        "float",
        "commaFloat",
      ),
      missing: fc.constantFrom("", "-", "--", "n/a"),
      quoteAll: fc.boolean(),
      before: fc.subarray(["Report, made today", "", "sep=,"]),
      extra: fc.subarray(["weather", "Who wrote it"]),
      shuffle: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    }),
  );

/** What can be written in the dialect's encoding, and told from the other encodings. */
export const textIn = ({ encoding }: Dialect): fc.Arbitrary<string> => (isSingle(encoding) ? westernText : anyText);

export const write = (dialect: Dialect, campaigns: Invented[]): Uint8Array => {
  const { tool, channel, delimiter, quoteAll, missing, shuffle } = dialect;
  const texts = textFields[channel].filter((field) => tool === "template" || field in mailchimpNames);
  const columns = ["title", "sent", "id", ...texts, ...countFields[channel], ...dialect.extra]
    .map((column, at) => ({ column, order: shuffle[at]! }))
    .sort((a, b) => a.order - b.order)
    .map(({ column }) => column);
  const cell = ({ title, id, wall, texts, counts }: Invented, column: string): string => {
    if (column === "title") return title;
    if (column === "id") return id;
    if (column === "sent") return dateStyles[dialect.date](wall);
    const count = counts[column];
    if (count !== undefined) return numberStyles[dialect.number](count);
    return countFields[channel].includes(column) ? missing : (texts[column] ?? "");
  };
  const quoted = (text: string) => (quoteAll || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [
    ...dialect.before.map((line) => (line.includes("sep=") ? line : quoted(line))),
    columns.map((column) => quoted(tool === "mailchimp" ? (mailchimpNames[column] ?? column) : column)).join(delimiter),
    ...campaigns.map((campaign) => columns.map((column) => quoted(cell(campaign, column))).join(delimiter)),
  ];
  return encoders[dialect.encoding](lines.join(dialect.lineEnd));
};
