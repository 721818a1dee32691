import type { Mail } from "../context.ts";
import type { Bindings } from "./hub.ts";

/** Mail through Cloudflare's `send_email` binding; null until the binding and the address it sends from are set. */
export const cloudflareMail = ({ MAIL, MAIL_FROM, HUB_NAME }: Bindings): Mail | null => {
  if (!MAIL || !MAIL_FROM) return null;
  return {
    send: async (message) => {
      await MAIL.send({ ...message, from: { email: MAIL_FROM, name: HUB_NAME } }).catch((error: unknown) => {
        // It is logged, and what the platform says of it may name whom it was for.
        throw new Error(`mail was not sent: ${String(error).replaceAll(/\S+@\S+/g, "…")}`);
      });
    },
  };
};
