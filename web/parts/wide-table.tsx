import type { Child } from "hono/jsx";

/** A table that may be wider than a phone: it scrolls in its own frame, by keyboard too, and is named after its heading. */
export const WideTable = ({ heading, children }: { heading: string; children: Child }) => (
  <section class="scroll" tabindex={0} aria-labelledby={heading}>
    <table aria-labelledby={heading}>{children}</table>
  </section>
);
