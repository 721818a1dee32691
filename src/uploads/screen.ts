import { fold } from "./header.ts";
import { limits } from "./limits.ts";

/**
 * The column that shows that a file has one row per person, or null: by the column's name, or because most of its cells
 * are email addresses, telephone numbers or postcodes. Such a file is stopped before it leaves the browser, and never
 * stored.
 *
 * A sender, a list or a place is not a person per row, whatever its cells look like.
 */
export const peopleColumn = (header: readonly string[], rows: readonly (readonly string[])[]): string | null => {
  const named = header.find(isNamedForPeople);
  if (named !== undefined) return named.trim();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), header.length);
  for (let at = 0; at < width; at++) {
    const name = (header[at] ?? "").trim();
    if (innocent.test(fold(name))) continue;
    // A list of people may have no header; its first line is then a person, and never repeated in a message.
    if (looksLikePeople([name, ...rows.slice(0, sample).map((row) => row[at] ?? "")]))
      return name === "" || looksLikePeople([name]) ? `${at + 1}` : name;
  }
  return null;
};

/** Enough to see what a column holds. */
const sample = 500;

const people =
  /^(?:(?:home|work|mobile|primary|main|contact|member|attendee|guest|buyer|donor|voter|supporter|subscriber|billing|recipient|your|can2user)*)(?:email|emailaddress|emailaddr|phone|phonenumber|telephone|telephonenumber|tel|mobile|mobilenumber|mobilephone|cellphone|cell|firstname|givenname|forename|middlename|lastname|familyname|surname|fullname|nickname|attendee|attendeename|guestname|membername|address|address1|address2|address3|addressline1|addressline2|streetaddress|street|postcode|postalcode|zip|zipcode|dateofbirth|dob|birthday|membershipnumber|voterid|barcodenumber|rsvpedon|joinedgroupon|urlofmemberprofile|userid)\d?$/;
const marks = [/^\W*can2_/i, /^\W*(?:order|attendee|barcode) *(?:#|no\b|number\b)/i];
const innocent = /^(?:sender|from|replyto|reply|place|venue|location|list|audience)/;

const isNamedForPeople = (name: string): boolean => {
  const folded = fold(name);
  return !innocent.test(folded) && (people.test(folded) || marks.some((mark) => mark.test(name.slice(0, limits.cell))));
};

const looks = [
  // An address, alone or behind a name.
  /^(?:[^<>@]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/,
  // A telephone number: an international prefix or a leading zero, so that ids and dates are not taken for one.
  /^(?!\d\d?[-.]\d\d?[-.]\d{2,4}\b)(?=(?:\D*\d){9,14}\D*$)(?:\+|00|\(?0[1-9])[\d ().-]+$/,
  // A full UK postcode.
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
];

const looksLikePeople = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return looks.some((look) => {
    const matching = filled.filter((cell) => cell.length <= limits.cell && look.test(cell));
    // Few senders repeat down a column; the people in a log of clicks do not repeat that often.
    return matching.length * 2 > filled.length && new Set(matching).size * 5 >= matching.length;
  });
};
