import { makeEmails } from "../demonstration/emails.ts";
import { writeFile } from "../demonstration/files.ts";
import { monthsUpTo } from "../demonstration/months.ts";
import type { Party } from "../demonstration/parties.ts";

/** One account's campaigns as Mailchimp exports them, and as it exports them again later, each clicked once more. */
export interface Exports {
  first: string;
  later: string;
}

/** Over ten years: as many emails in few months would be sent at the same minute. */
const months = 120;
const seed = 1;

export const makeExports = (rows: number, party: Party, lastMonth: string): Exports => {
  const account: Party = {
    ...party,
    emailTool: "mailchimp",
    list: 350,
    pace: { ...party.pace, email: (1.2 * rows) / months },
  };
  const emails = makeEmails(account, monthsUpTo(lastMonth, months), seed).slice(0, rows);
  if (emails.length < rows) throw new Error(`${emails.length} emails instead of ${rows}: choose another seed`);
  const later = emails.map((email) => ({
    ...email,
    counts: { ...email.counts, clickers: Math.min((email.counts.clickers ?? 0) + 1, email.counts.delivered ?? 0) },
  }));
  return { first: writeFile("email", emails, account), later: writeFile("email", later, account) };
};
