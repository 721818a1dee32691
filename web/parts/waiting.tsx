import type { Waiting } from "../../src/benchmarks/standing/count-waiting.ts";
import { count, month } from "../../src/words/figures.ts";
import type { Frame } from "./page.tsx";

/** Why a campaign that was just uploaded may be in no figure yet, and when it will be. */
export const WaitingNotice = ({ waiting, frame }: { waiting: Waiting; frame: Frame }) => {
  if (waiting.campaigns === 0) return null;
  const { words, language } = frame;
  return (
    <p class="notice">
      {words.pages.party.waiting({ number: count(waiting.campaigns), month: month(waiting.from, language) })}
    </p>
  );
};
