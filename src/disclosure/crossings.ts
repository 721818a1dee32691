import { minimumCut } from "./minimum-cut.ts";
import { isIssued, type Place, publicTotal } from "./places.ts";
import type { Level } from "./policy.ts";
import { difference, type Total } from "./totals.ts";

/**
 * Size bands cross the tree, so that remainders alone do not tell what can be worked out.
 *
 * Every party, at the version of its sums that is public, is an edge between the smallest cell of the tree that holds it and
 * the size band that does. What differencing can find out about such a two-way table are the cuts of that graph: the
 * margins on one side of a cut give the sum over its edges, added and taken away (Gusfield 1988, "A graph theoretic
 * approach to statistical data security"). So no cut may be of fewer parties than a cell may be of. The change between two
 * releases is judged alike, over the parties whose sums changed and the cells that were issued for both.
 */
export interface Crossing {
  /** The cells of the part of the graph that can be cut too lightly. */
  cells: Place[];
  rule: "crossing" | "crossing-changed";
}

/** A part of what is public that can be cut into a figure of fewer parties than `minimum`; null where there is none. */
export const lightCrossing = (places: readonly Place[], minimum: number): Crossing | null => {
  if (!places.some(isIssued)) return null;
  const level = lightPart(
    places.flatMap((place) => ({ place, total: publicTotal(place) ?? [] })),
    minimum,
  );
  if (level) return { cells: level, rule: "crossing" };
  const change = lightPart(
    places.filter((place) => isIssued(place) && place.before).map((place) => ({ place, total: changeOf(place) })),
    minimum,
  );
  return change && { cells: change, rule: "crossing-changed" };
};

/** Who changed in a cell: each party once, whatever its sums were and are. */
const changeOf = (place: Place): Total =>
  new Map(
    [...difference(publicTotal(place) ?? new Map(), place.before ?? new Map()).keys()].map((party) => [
      party,
      new Map([["changed", 1]]),
    ]),
  );

interface KnownTotal {
  place: Place;
  total: Iterable<readonly [party: string, terms: ReadonlyMap<string, number>]>;
}

/** The cells of a connected part of the graph that has a cut lighter than the minimum. */
const lightPart = (known: readonly KnownTotal[], minimum: number): Place[] | null => {
  const graph: Graph = new Map();
  for (const { branch, band } of edgesOf(known)) {
    connect(graph, branch, band);
    connect(graph, band, branch);
  }
  for (const part of connectedParts(graph)) {
    if (minimumCut(part) < minimum) {
      return known.map(({ place }) => place).filter((place) => part.has(nodeOf(place)));
    }
  }
  return null;
};

/**
 * Between which cells each unknown lies. What is in no smaller cell lies in what remains of the nation, on either side. What
 * is in a smaller cell but not in the nation's figure (one of the two stayed at an older version) is taken away there from
 * what remains of the nation. Where the nation's own total is not known, nobody knows what remains, on either side.
 */
const edgesOf = (known: readonly KnownTotal[]): { branch: string; band: string }[] => {
  const lies = new Map<string, Partial<Record<Level, string>>>();
  for (const { place, total } of known) {
    for (const [party, terms] of total) {
      for (const version of terms.keys()) {
        const unknown = `${party} ${version}`;
        const of = lies.get(unknown) ?? {};
        of[place.level] = nodeOf(place);
        lies.set(unknown, of);
      }
    }
  }
  const isKnown = known.some(({ place }) => place.level === "nation");
  const restOfTree = isKnown ? "rest of the tree" : "unknown";
  const restOfBands = isKnown ? "rest of the bands" : "unknown";
  return [...lies.values()]
    .map((of) => ({
      // The deepest first: a party of a published cluster is the cluster's, not its region's.
      branch: of.cluster ?? of.region ?? (of.nation ? restOfTree : restOfBands),
      band: of["size-band"] ?? (of.nation ? restOfBands : restOfTree),
    }))
    .filter(({ branch, band }) => branch !== band);
};

const nodeOf = ({ level, cohort }: Place): string => `${level} ${cohort}`;

type Graph = Map<string, Map<string, number>>;

const connect = (graph: Graph, from: string, to: string): void => {
  const edges = graph.get(from) ?? new Map<string, number>();
  graph.set(from, edges.set(to, (edges.get(to) ?? 0) + 1));
};

const connectedParts = (graph: Graph): Graph[] => {
  const parts: Graph[] = [];
  const seen = new Set<string>();
  for (const start of graph.keys()) {
    const part: Graph = new Map();
    const reached = [start];
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const edges = graph.get(node) ?? new Map<string, number>();
      part.set(node, edges);
      reached.push(...edges.keys());
    }
    if (part.size > 0) parts.push(part);
  }
  return parts;
};
