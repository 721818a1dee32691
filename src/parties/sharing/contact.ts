/**
 * Whether a line looks as if it held somebody's address or phone number. Nobody is in this hub but those who use it, so a
 * line that others read names no person to write to or ring. Email addresses, names of accounts (`@somebody`), and numbers
 * that start like a phone's: 0 or +, at least nine digits in all.
 */
export const looksLikeContact = (line: string): boolean =>
  /\S@\S|(?:^|[\s(])@\w/.test(line) ||
  [...line.matchAll(/(?:\+|(?<!\d)\(?0)[\d\s().-]{7,}/g)].some(([number]) => number.replace(/\D/g, "").length >= 9);
