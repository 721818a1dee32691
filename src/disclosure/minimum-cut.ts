/**
 * The lightest cut of a connected undirected graph: the least weight of edges whose removal parts it in two.
 *
 * Stoer and Wagner (1997), "A simple min-cut algorithm". Weights are positive; fewer than two nodes have no cut (Infinity).
 * @param neighbours weight by neighbour, both ways
 */
export const minimumCut = (neighbours: ReadonlyMap<string, ReadonlyMap<string, number>>): number => {
  const graph = new Map([...neighbours].map(([node, edges]) => [node, new Map(edges)]));
  let lightest = Number.POSITIVE_INFINITY;
  while (graph.size > 1) {
    const { last, before, weight } = phase(graph);
    lightest = Math.min(lightest, weight);
    merge(graph, before, last);
  }
  return lightest;
};

type Graph = Map<string, Map<string, number>>;

/** Takes the nodes in order of their attachment to those taken before; the last one's attachment is a cut. */
const phase = (graph: Graph): { last: string; before: string; weight: number } => {
  const attachment = new Map([...graph.keys()].map((node) => [node, 0]));
  let last = "";
  let before = "";
  let weight = 0;
  while (attachment.size > 0) {
    before = last;
    [last, weight] = [...attachment].reduce((most, one) => (one[1] > most[1] ? one : most));
    attachment.delete(last);
    for (const [neighbour, edge] of graph.get(last) ?? []) {
      const attached = attachment.get(neighbour);
      if (attached !== undefined) attachment.set(neighbour, attached + edge);
    }
  }
  return { last, before, weight };
};

const merge = (graph: Graph, into: string, from: string): void => {
  const kept = graph.get(into);
  for (const [neighbour, edge] of graph.get(from) ?? []) {
    const others = graph.get(neighbour);
    others?.delete(from);
    if (neighbour === into) continue;
    kept?.set(neighbour, (kept.get(neighbour) ?? 0) + edge);
    others?.set(into, (others.get(into) ?? 0) + edge);
  }
  graph.delete(from);
};
