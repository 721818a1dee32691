import { site } from "../web/site.tsx";
import { forgetExpired, nightly } from "./accounts/forget.ts";
import { createApp } from "./app.ts";
import { connect } from "./database/connect.ts";
import type { Bindings } from "./http/hub.ts";
import { cloudflareMail } from "./http/mail.ts";
import { lapseAgreements } from "./parties/agreement/lapse-agreements.ts";
import { publishOnSchedule } from "./releases/schedule.ts";

/** The Worker: the API, the pages, and the clock that publishes releases, forgets what is over and ends what has lapsed. */
const app = site(createApp({ clock: Date.now, mail: cloudflareMail }));

export default {
  fetch: app.fetch,
  scheduled: async (event, env) => {
    const db = connect(env.DB);
    if (event.cron === nightly) {
      await forgetExpired(db, event.scheduledTime);
      await lapseAgreements(db, event.scheduledTime);
    } else await publishOnSchedule(db, event.scheduledTime, event.cron);
  },
} satisfies ExportedHandler<Bindings>;
