/**
 * A text without letters that nobody sees: marks that turn the direction of what follows, blanks without width, control
 * letters. One name could look like another with them. Those inside an emoji stay, or a flag would turn black.
 */
export const visible = (text: string): string => text.replace(/(\p{RGI_Emoji})|[\p{Cf}[\p{Cc}--\s]]/gv, "$1");

/** What somebody types for others to read in one line. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/g, " ").trim();
