import { chapterEvents } from "./chapter-events.ts";
import type { Format } from "./format.ts";
import { mailchimp } from "./mailchimp.ts";
import { templates } from "./template.ts";

/** Every layout that is read, in the order in which they are tried: a tool's own before our templates. */
export const formats: readonly Format[] = [...mailchimp, chapterEvents, ...templates];
