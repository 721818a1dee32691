import type { WriteStream } from "node:tty";

export interface Progress {
  /** What is being done: `uploading 65,391 campaigns`. */
  doing: string;
  done: number;
  total: number;
}

/** A bar that fills on a terminal; where the output is kept instead, a line for each thing done and no more. */
export const progressBar = (out: WriteStream): ((progress: Progress) => void) => {
  let last = "";
  return ({ doing, done, total }) => {
    if (!out.isTTY) {
      if (doing !== last) out.write(`${doing}\n`);
      last = doing;
      return;
    }
    const filled = Math.round((width * done) / total);
    out.write(`\r\x1b[K${"█".repeat(filled)}${"░".repeat(width - filled)} ${doing}${done === total ? "\n" : ""}`);
  };
};

const width = 24;
