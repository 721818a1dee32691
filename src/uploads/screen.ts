import { limits } from "../tables/limits.ts";
import type { TableRecord } from "../tables/table.ts";
import { fold, fullestAt, likelyHeaderAt } from "./header.ts";

/**
 * The column that shows that a file has one row per person, or null. Asked of every file before anything else, and in the
 * browser before the file leaves the device.
 */
export const peopleInFile = (records: readonly TableRecord[]): string | null => {
  if (records.length === 0) return null;
  // Which of the first records is the header is not known yet, so each that may be is asked.
  const named = records.slice(0, fullestAt(records) + 1).flatMap(({ cells }) => cells.filter(isNamedForPeople))[0];
  if (named !== undefined) return named.trim();
  const headerAt = likelyHeaderAt(records);
  const [header, ...rows] = records.slice(headerAt, headerAt + sample).map(({ cells }) => cells);
  return peopleColumn(header!, rows);
};

/** Enough records to see what a column holds. */
const sample = 500;

/**
 * By the column's name, alone or because no other says when anything was sent; or because most of its cells are email
 * addresses, telephone numbers or postcodes. A sender, a list or a place is not a person per row, whatever its cells hold.
 */
export const peopleColumn = (header: readonly string[], rows: readonly (readonly string[])[]): string | null => {
  const named = header.find(isNamedForPeople);
  if (named !== undefined) return named.trim();
  const ofCampaigns = header.some((name) => whenSent.test(fold(name)));
  const someone = ofCampaigns ? undefined : header.find((name) => someones.test(fold(name)));
  if (someone !== undefined) return someone.trim();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), header.length);
  for (let at = 0; at < width; at++) {
    const name = (header[at] ?? "").trim();
    if (innocent.test(fold(name))) continue;
    // A list of people may have no header; its first line is then a person, and never repeated in a message.
    if (looksLikePeople([name, ...rows.map((row) => row[at] ?? "")]))
      return name === "" || looksLikePeople([name]) ? `${at + 1}` : name;
  }
  return null;
};

/** Names, folded, of columns that describe a person, in English and Welsh. */
const people = new RegExp(
  `^(?:${[
    "(?:home|work|mobile|primary|contact|member|attendee|guest|buyer|donor|voter|supporter|subscriber|recipient|billing)*(?:email|emailaddress|phone|phonenumber|telephone|telephonenumber|tel|mobile|mobilenumber|mobilephone|cell|cellphone|firstname|lastname|fullname|surname|address|addressline|streetaddress|street|postcode|postalcode|zip|zipcode)",
    "givenname|forename|middlename|familyname|attendee|attendeename|guestname|membername|dateofbirth|dob|birthday|userid|membershipnumber|barcodenumber|rsvpedon|joinedgroupon|urlofmemberprofile",
    "ebost|cyfeiriadebost|ffôn|ffon|rhifffôn|rhifffon|symudol|enwcyntaf|cyfenw|enwllawn|cyfeiriad|codpost|dyddiadgeni",
  ].join("|")})\\d?$`,
);
/** Names, folded, that a column of campaigns may have as well: of people where no column says when anything was sent. */
const someones =
  /^(?:(?:your)?names?|person|guest|member|volunteer|participant|invitee|supporter|subscriber|donor|voter|canvasser|enw|gwestai|aelod|gwirfoddolwr|cyfranogwr|mynychwr|cefnogwr|tanysgrifiwr|rhoddwr|pleidleisiwr)$/;
/** Names, folded, of the column that says when a campaign was sent, posted or held. */
const whenSent =
  /^(?:(?:event|campaign|post|send|sent|delivery|publish|published|posted|scheduled|schedule|start|starts)?(?:date|time|datetime|dateandtime|on|at)|(?:date|time)?(?:sent|published|posted)|datetime(?:local|utc)|when|dyddiad(?:anfon)?|amser|anfonwyd)$/;
/** Names whose punctuation says it. */
const marks = [/^\W*can2_/i, /^\W*(?:order|attendee|barcode) *(?:#|no\b|number\b)/i];
/** Who sends, to which list, and where: true of a campaign and not of a person in it. */
const innocent = /^(?:(?:sender|from|replyto).*|place|venue|location|list|audience)$/;

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
    const different = new Set(matching).size;
    // A few senders repeat down a column of campaigns; people are many, or come once.
    return matching.length * 2 > filled.length && (different > 5 || different * 2 > matching.length);
  });
};
