/** Why a command cannot go on, in one sentence that says what to do. Shown without a stack trace; the exit code is 1. */
export class Refusal extends Error {}

/** Runs a command; what stops it is told in one sentence where a person can put it right. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    process.exit(1);
  }
};

const sentenceFor = (error: unknown): string | null => {
  if (error instanceof Refusal) return error.message;
  const { code = "", path, message } = error as NodeJS.ErrnoException;
  if (code.startsWith("ERR_PARSE_ARGS")) return message;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `${path ?? process.cwd()} cannot be written. Give yourself the right to write there, or run this from a copy in another folder.`;
  }
  if (code === "ENOSPC") return "The disk is full. Make room and run the same command again.";
  return null;
};
