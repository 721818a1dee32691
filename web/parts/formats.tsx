import { addressWith } from "./address.ts";

/** The figures of this page as CSV and JSON, at the same address. */
export const Formats = ({ path, label }: { path: string; label: string }) => (
  <p class="formats">
    {label}: <a href={addressWith(path, { format: "csv", language: undefined })}>CSV</a>{" "}
    <a href={addressWith(path, { format: "json", language: undefined })}>JSON</a>
  </p>
);
