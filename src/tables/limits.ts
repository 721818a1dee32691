/**
 * How much of a file is read. Each limit is checked before the work it bounds is done, so that no file, however it is
 * made, costs more than reading its first ten megabytes once.
 */
export const limits = {
  /** Fifty thousand campaigns of fifty columns take about 8 MB; more than that is several exports in one file. */
  bytes: 10_000_000,
  /** One party sends a few hundred campaigns a year: this is a century of them, or an agency's whole account. */
  rows: 50_000,
  /** The widest real export seen has 212 columns. */
  columns: 1_000,
  /** Records looked at for the header: title lines, notes and blank lines stand before it in some exports. */
  recordsBeforeHeader: 10,
  /** Characters looked at to tell commas from semicolons and tabs. */
  sample: 65_536,
  /** Characters kept of a title, subject or caption: more than people write, and small beside what a database row holds. */
  text: 10_000,
  /** Characters of a cell that may be a number, a date, an id or a column's name. Longer cells are text. */
  cell: 200,
  /** Characters of a cell repeated in a message. */
  quoted: 60,
} as const;
