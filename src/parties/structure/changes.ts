import type { StructureChange } from "./contract.ts";
import type { Difference } from "./difference.ts";
import type { Place, Structure } from "./structure.ts";

type Kind = keyof Difference;
const kinds: readonly Kind[] = ["nation", "region", "cluster", "party"];

/** A difference as people read it: a line for each place that comes or goes and for each field that changes, in names. */
export const changesOf = (difference: Difference, before: Structure, after: Structure): StructureChange[] => {
  const said = (structure: Structure, field: string, value: string | null): string | null => {
    const places = { cluster: structure.clusters, region: structure.regions }[field];
    return places?.find(({ slug }) => slug === value)?.name ?? value;
  };
  const whole = (of: Kind, change: "added" | "gone", { slug, name }: Place): StructureChange => ({
    of,
    id: slug,
    name,
    change,
    field: null,
    from: null,
    to: null,
  });
  return kinds.flatMap((of) => {
    const { added, changed, gone } = difference[of];
    return [
      ...added.map((place) => whole(of, "added", place)),
      ...changed.flatMap(({ before: was, after: is, fields }) =>
        fields.map((field): StructureChange => {
          const fieldOf = (place: Place) => (place as unknown as Record<string, string | null>)[field] ?? null;
          return {
            of,
            id: is.slug,
            name: was.name,
            change: "changed",
            field,
            from: said(before, field, fieldOf(was)),
            to: said(after, field, fieldOf(is)),
          };
        }),
      ),
      ...gone.map((place) => whole(of, "gone", place)),
    ];
  });
};
