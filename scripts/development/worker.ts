import { createApp } from "../../src/app.ts";
import production from "../../src/worker.ts";
import { site } from "../../web/site.tsx";
import { developmentPages, inbox } from "./pages.ts";

/** The Worker on a developer's machine: the production one with its mail in a page instead of in the post. */
const app = site(createApp({ clock: Date.now, mail: () => inbox }));
app.route("/dev", developmentPages);

export default { ...production, fetch: app.fetch };
