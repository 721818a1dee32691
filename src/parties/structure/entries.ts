import type { AuditAction } from "../../accounts/audit-actions.ts";
import type { Difference } from "./difference.ts";
import type { Place } from "./structure.ts";

/** An entry of the audit about one place; that of a party finds the party's number by its slug. */
export interface Entry {
  party: string | null;
  action: AuditAction;
  details: Record<string, unknown>;
}

/**
 * What the audit says of each place that differs: of a party only which of its fields, because the party itself reads it, and
 * it outlives the party.
 * @param withAdded whether each place that came has an entry of its own. Not where a file brought it: a hub's first file would
 * leave one a party.
 */
export const entriesOf = ({ nation, region, cluster, party }: Difference, withAdded: boolean): Entry[] => [
  ...(withAdded ? nation.added : []).map((): Entry => ({ party: null, action: "nation-added", details: {} })),
  ...nation.changed.map((): Entry => ({ party: null, action: "nation-renamed", details: {} })),
  ...placeEntries("region", region, withAdded),
  ...placeEntries("cluster", cluster, withAdded),
  ...(withAdded ? party.added : []).map(({ slug }): Entry => ({ party: slug, action: "party-added", details: {} })),
  ...party.changed.map(
    ({ after, fields }): Entry => ({ party: after.slug, action: "party-changed", details: { fields } }),
  ),
];

const placeEntries = <Kind extends "region" | "cluster">(
  kind: Kind,
  { added, changed, gone }: Difference[Kind],
  withAdded: boolean,
): Entry[] => {
  // With its name as it was: who reads the audit knows it by that, and it may be gone.
  const entry = (change: "added" | "changed" | "removed", { slug, name }: Place, more = {}): Entry => ({
    party: null,
    action: `${kind}-${change}`,
    details: { [kind]: slug, name, ...more },
  });
  return [
    ...(withAdded ? added : []).map((place) => entry("added", place)),
    ...changed.map(({ before, fields }) => entry("changed", before, { fields })),
    ...gone.map((place) => entry("removed", place)),
  ];
};
