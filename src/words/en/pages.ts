import { frame } from "./pages/frame.ts";

/** The sentences of the pages, one file a page. */
export const pages = { frame };
