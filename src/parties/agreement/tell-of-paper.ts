import { readAddressesOf } from "../../accounts/memberships/queries.ts";
import type { Context, Message } from "../../context.ts";
import type { Agreement } from "./contract.ts";

/** What a party's people are told when the operator records that it agreed on paper. */
export type PaperLetter = (of: Agreement & { party: string; link: string }) => Message;

/** Tells everybody of a party by mail that the operator spoke for it, and where that is taken back. */
export const tellOfPaper = async (
  { db, mail, origin, later }: Context,
  party: { id: number; name: string },
  agreement: Agreement,
  letter: PaperLetter,
): Promise<void> => {
  // A hub that cannot send mail yet records papers all the same; the party's log says what was done.
  if (!mail) return;
  const message = letter({ ...agreement, party: party.name, link: `${origin}/party/agreement` });
  for (const { email } of await readAddressesOf(db, [party.id])) later(mail.send({ to: email, ...message }));
};
