import { site } from "../web/site.tsx";
import { createApp } from "./app.ts";
import { connect } from "./database/connect.ts";
import type { Bindings } from "./http/hub.ts";
import { cloudflareMail } from "./http/mail.ts";
import { publishOnSchedule } from "./releases/schedule.ts";

/** The Worker: the API, the pages, and the clock that publishes releases. */
const app = site(createApp({ clock: Date.now, mail: cloudflareMail }));

export default {
  fetch: app.fetch,
  scheduled: (event, env) => publishOnSchedule(connect(env.DB), event.scheduledTime, event.cron),
} satisfies ExportedHandler<Bindings>;
