import type { Words } from "../../src/words/words.ts";

/** What a tool is called; one that has no words of its own goes by its id. */
export const toolName = (tool: string, words: Words): string =>
  (words.names.tools as Record<string, string>)[tool] ?? tool;
