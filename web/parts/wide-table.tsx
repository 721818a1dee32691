import type { Child } from "hono/jsx";

interface Props {
  /** The id of the heading that names it. */
  heading: string;
  children: Child;
}

/** A table that may be wider than a phone: it scrolls in its own frame, by keyboard too, and is named after its heading. */
export const WideTable = ({ heading, children }: Props) => (
  <section class="scroll" tabindex={0} aria-labelledby={heading}>
    <table aria-labelledby={heading}>{children}</table>
  </section>
);

/** The same as a table whose rows stand below each other on a phone: each cell says its head itself (`data-column`). */
export const BlockTable = ({ heading, children }: Props) => (
  <table class="in-blocks" aria-labelledby={heading}>
    {children}
  </table>
);
