import { minimumCut } from "./minimum-cut.ts";
import { isIssued, type Place, publicTotal } from "./places.ts";
import { difference, type Total } from "./totals.ts";

/**
 * Size bands cross the tree, so that remainders alone do not tell what can be worked out.
 *
 * Every party is an edge between the smallest published cell of the tree it is in and its published size band. What
 * differencing can find out about such a two-way table are the cuts of that graph: the margins on one side of a cut give
 * the sum over its edges, added and taken away (Gusfield 1988, "A graph theoretic approach to statistical data security").
 * So no cut may be of fewer parties than a cell may be of. The change between two releases is judged alike, over the
 * parties whose sums changed and the cells that were issued for both.
 */
export interface Crossing {
  /** The cells of the part of the graph that can be cut too lightly. */
  cells: Place[];
  rule: "crossing" | "crossing-changed";
}

export const lightCrossing = (places: readonly Place[], minimum: number): Crossing | null => {
  const nation = places.find(({ level }) => level === "nation");
  if (!nation || !places.some(isIssued)) return null;
  const now = publicTotal(nation);
  if (!now) return null;
  const published = places.filter((place) => place !== nation && publicTotal(place) !== null);
  const level = lightPart(now.keys(), published, restOf("both known"), minimum);
  if (level) return { cells: level, rule: "crossing" };
  const again = published.filter((place) => isIssued(place) && place.before !== null);
  const reissued = isIssued(nation) && nation.before !== null;
  const changed = new Set([...(reissued ? [nation] : []), ...again].flatMap((place) => [...changeOf(place).keys()]));
  const change = lightPart(changed, again, restOf(reissued ? "both known" : "unknown"), minimum);
  return change && { cells: change, rule: "crossing-changed" };
};

const changeOf = (place: Place): Total => difference(publicTotal(place) ?? new Map(), place.before ?? new Map());

/**
 * Where parties go that are in no published cell of a side. With the nation's total known, what remains of it is known on
 * either side; without it, neither is, and one node stands for all that nobody knows.
 */
const restOf = (nation: "both known" | "unknown") => (side: "tree" | "band") =>
  nation === "unknown" ? "rest" : `rest ${side}`;

/** The cells of a connected part of the graph of these parties that has a cut lighter than the minimum. */
const lightPart = (
  parties: Iterable<string>,
  cells: readonly Place[],
  rest: (side: "tree" | "band") => string,
  minimum: number,
): Place[] | null => {
  const holds = (place: Place, party: string) => publicTotal(place)?.has(party) || place.before?.has(party);
  const bands = cells.filter(({ level }) => level === "size-band");
  // The deepest first: a party of a published cluster is the cluster's, not its region's.
  const tree = [
    ...cells.filter(({ level }) => level === "cluster"),
    ...cells.filter(({ level }) => level === "region"),
  ];
  const graph = new Map<string, Map<string, number>>();
  const connect = (from: string, to: string) => {
    const edges = graph.get(from) ?? new Map<string, number>();
    graph.set(from, edges.set(to, (edges.get(to) ?? 0) + 1));
  };
  for (const party of parties) {
    const branch = nodeOf(tree.find((place) => holds(place, party))) ?? rest("tree");
    const band = nodeOf(bands.find((place) => holds(place, party))) ?? rest("band");
    if (branch === band) continue;
    connect(branch, band);
    connect(band, branch);
  }
  for (const part of connectedParts(graph)) {
    if (minimumCut(part) < minimum) return cells.filter((place) => part.has(nodeOf(place) ?? ""));
  }
  return null;
};

const nodeOf = (place: Place | undefined): string | null => (place ? `${place.level} ${place.cohort}` : null);

type Graph = Map<string, Map<string, number>>;

const connectedParts = (graph: Graph): Graph[] => {
  const parts: Graph[] = [];
  const seen = new Set<string>();
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const part: Graph = new Map();
    const reached = [start];
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const edges = graph.get(node) ?? new Map<string, number>();
      part.set(node, edges);
      reached.push(...edges.keys());
    }
    parts.push(part);
  }
  return parts;
};
