import type { Context } from "../context.ts";
import type { AgreementDue } from "../parties/agreement/what-is-due.ts";
import type { Language } from "../words/words.ts";

/** What the platform gives the Worker (`wrangler.toml`). */
export interface Bindings {
  DB: D1Database;
  ASSETS: Fetcher;
  /** How often one client may ask for sign-in links. */
  ASK_LIMIT: RateLimit;
  /** How often one client may open sign-in links and invitations. */
  TRY_LIMIT: RateLimit;
  HUB_NAME: string;
  DEMONSTRATION: string;
  /** Where the hub is: `https://hub.example.org`. Empty in development. */
  HUB_ORIGIN?: string;
  /** Cloudflare's `send_email` binding, where one is configured. */
  MAIL?: SendEmail;
  /** The address that mail comes from; its domain is one the binding may send for. */
  MAIL_FROM?: string;
}

/** The Hono environment of every route and page. */
export interface Hub {
  Bindings: Bindings;
  Variables: {
    context: Context;
    language: Language;
    requestId: string;
    /** The page a form stands on, for what answers the form: that answer is at no address of its own. */
    formPage?: string;
    /** Set for the pages of a party; null where it has agreed to the newest ground rules. */
    agreementDue?: AgreementDue | null;
  };
}
