import type { Child } from "hono/jsx";

/** What others would see of a choice, drawn as they would see it. */
export const Example = ({ label, children }: { label: string; children: Child }) => (
  <div class="example">
    <p class="quiet">{label}</p>
    {children}
  </div>
);
