import { clusterNames } from "./cluster-names.ts";
import { neighbours, type Place } from "./places.ts";

/**
 * Divides each region into clusters of neighbouring places. A region is cut in two by a straight line over the hex map, and
 * each side again, until there are as many clusters as it needs. Of all directions the cut is taken that leaves both
 * sides in one piece and separates the fewest neighbours. No chance is involved: the same places give the same clusters.
 */
export interface Cluster {
  name: string;
  region: string;
  places: Place[];
}

/** About this many places a cluster, but at least 6 and at most 14 clusters a region. */
const usualPlaces = 9;

export const makeClusters = (places: readonly Place[]): Cluster[] => {
  const regions = [...new Set(places.map((place) => place.region))].sort();
  const groups = regions.flatMap((region) => {
    const members = places.filter((place) => place.region === region);
    const clusters = Math.min(14, Math.max(6, Math.round(members.length / usualPlaces)));
    return divide(members, clusters);
  });
  return groups.map((group, index) => {
    const name = clusterNames[index];
    if (name === undefined) throw new RangeError(`${groups.length} clusters need as many names`);
    return { name: `${name} (demo)`, region: group[0]?.region ?? "", places: group };
  });
};

const divide = (places: Place[], parts: number): Place[][] => {
  if (parts === 1) return [places];
  const firstParts = Math.floor(parts / 2);
  const [first, second] = bestCut(places, Math.round((places.length * firstParts) / parts));
  return [...divide(first, firstParts), ...divide(second, parts - firstParts)];
};

const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

const bestCut = (places: Place[], size: number): [Place[], Place[]] => {
  const cuts = directions.map((direction): { sides: [Place[], Place[]]; cost: number } => {
    const along = new Map(places.map((place) => [place, distanceAlong(place, direction)]));
    const ordered = places.toSorted((one, other) => (along.get(one) ?? 0) - (along.get(other) ?? 0));
    const sides: [Place[], Place[]] = [ordered.slice(0, size), ordered.slice(size)];
    // A side in two pieces is worse than any number of neighbours separated.
    return { sides, cost: 1000 * (pieces(sides[0]) + pieces(sides[1])) + separated(...sides) };
  });
  return cuts.reduce((best, cut) => (cut.cost < best.cost ? cut : best)).sides;
};

const distanceAlong = ({ q, r }: Place, direction: number): number =>
  Math.cos(direction) * (q + Math.abs(r % 2) / 2) + Math.sin(direction) * r * Math.sqrt(3 / 4);

const key = ({ q, r }: { q: number; r: number }): string => `${q},${r}`;

const separated = (first: Place[], second: Place[]): number => {
  const others = new Set(second.map(key));
  return first.flatMap(neighbours).filter((hexagon) => others.has(key(hexagon))).length;
};

/** In how many pieces these places lie: 1 where each can be reached from each through neighbours. */
export const pieces = (places: readonly Place[]): number => {
  const left = new Map(places.map((place) => [key(place), place]));
  let count = 0;
  for (const place of places) {
    if (!left.delete(key(place))) continue;
    count += 1;
    const reached = [place];
    for (const next of reached) {
      for (const hexagon of neighbours(next)) {
        const found = left.get(key(hexagon));
        if (found && left.delete(key(hexagon))) reached.push(found);
      }
    }
  }
  return count;
};
