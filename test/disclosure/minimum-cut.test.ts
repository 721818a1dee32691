import fc from "fast-check";
import { expect, it } from "vitest";
import { minimumCut } from "../../src/disclosure/minimum-cut.ts";

type Edge = readonly [number, number, number];

const graphOf = (edges: readonly Edge[]) => {
  const graph = new Map<string, Map<string, number>>();
  const add = (from: number, to: number, weight: number) => {
    const of = graph.get(`${from}`) ?? new Map<string, number>();
    graph.set(`${from}`, of.set(`${to}`, (of.get(`${to}`) ?? 0) + weight));
  };
  for (const [from, to, weight] of edges) {
    add(from, to, weight);
    add(to, from, weight);
  }
  return graph;
};

/** Every way to part the nodes in two, tried. */
const lightestByTrying = (nodes: number, edges: readonly Edge[]): number => {
  let lightest = Number.POSITIVE_INFINITY;
  for (let side = 1; side < 2 ** (nodes - 1); side += 1) {
    const weight = edges.reduce(
      (sum, [from, to, one]) => sum + (((side >> from) & 1) === ((side >> to) & 1) ? 0 : one),
      0,
    );
    lightest = Math.min(lightest, weight);
  }
  return lightest;
};

it("finds 4 in the eight-node graph that Stoer and Wagner (1997) work through", () => {
  const edges: Edge[] = [
    [1, 2, 2],
    [1, 5, 3],
    [2, 3, 3],
    [2, 5, 2],
    [2, 6, 2],
    [3, 4, 4],
    [3, 7, 2],
    [4, 7, 2],
    [4, 8, 2],
    [5, 6, 3],
    [6, 7, 1],
    [7, 8, 3],
  ];
  expect(minimumCut(graphOf(edges))).toBe(4);
});

it("is the lightest of all ways to part a connected graph", () => {
  const graphs = fc.integer({ min: 2, max: 7 }).chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      // A tree first, so that the graph is connected.
      tree: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), {
        minLength: nodes - 1,
        maxLength: nodes - 1,
      }),
      more: fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 }), fc.integer({ min: 1, max: 9 })), {
        maxLength: 10,
      }),
    }),
  );
  fc.assert(
    fc.property(graphs, ({ nodes, tree, more }) => {
      const edges: Edge[] = [
        ...tree.map(([parent, weight], index): Edge => [parent % (index + 1), index + 1, weight]),
        ...more.filter(([from, to]) => from !== to),
      ];
      expect(minimumCut(graphOf(edges))).toBe(lightestByTrying(nodes, edges));
    }),
  );
});
