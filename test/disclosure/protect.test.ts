import { describe, expect, it } from "vitest";
import { figuresOfGroup, populationOf } from "../../src/disclosure/figures.ts";
import type { LastVersion } from "../../src/disclosure/grid.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { type ProtectedCell, protect } from "../../src/disclosure/protect.ts";
import { cellOf, emails, type InventedParty, lastOf, pooledOf } from "./hub.ts";

const october = { as_of: "2026-10", slug: "2026-10" };
const november = { as_of: "2026-11", slug: "2026-11" };

/** Party number `index` of a cluster: lists of different lengths, clicks about 3 %. */
const party = (index: number, place: Partial<InventedParty> = {}): InventedParty => ({
  key: `p${String(index).padStart(3, "0")}`,
  region: "north",
  cluster: "coast",
  band: "100-299",
  inCluster: false,
  sums: emails(10, 400 + 10 * index, 100 + 7 * ((index * 5) % 11) + index),
  ...place,
});
const parties = (first: number, last: number, place: Partial<InventedParty> = {}): InventedParty[] =>
  Array.from({ length: last - first + 1 }, (_, index) => party(first + index, place));
/** The same parties a month later. */
const later = (before: readonly InventedParty[]): InventedParty[] =>
  before.map((one) => ({ ...one, sums: { ...one.sums, x: one.sums.x + 3, xx: one.sums.xx + 40 } }));

const publish = (hub: readonly InventedParty[], last: readonly LastVersion[] = [], release = october) =>
  protect(pooledOf(hub), last, policy, release);
const of = (cells: readonly ProtectedCell[], type: Parameters<typeof cellOf>[1], cohort: string) =>
  cellOf(cells, type, cohort);

describe("the minimum", () => {
  it("opens the nation at five while the hub is young, with the reviewed spread and no quantiles", () => {
    const four = of(publish(parties(1, 4)), "nation", "nation");
    expect(four).toMatchObject({ status: "withheld", rule: "too-few", counted: null, opens_at: 5, values: null });
    const five = of(publish(parties(1, 5)), "nation", "nation");
    expect(five).toMatchObject({ status: "published", decision: "issued", as_of: "2026-10" });
    expect(five.values).toMatchObject({ contributors: "5-9", spread: 110, quantiles: null, split: null, flag: null });
  });

  it("splits the differences among those alone whom the nation counts", () => {
    const hub = Array.from({ length: 12 }, (_, index) =>
      parties(4 * index + 1, 4 * index + 4, { inCluster: true, cluster: `c${index}` }),
    ).flat();
    const first = publish(hub);
    const splitOf = (cells: readonly ProtectedCell[]) => of(cells, "nation", "nation").values?.split;
    const alone = splitOf(publish(later(hub), lastOf(first), november));
    expect(alone).not.toBeNull();
    const joiner = party(99, { inCluster: true, cluster: "c0", sums: emails(10, 500, 4_000) });
    expect(splitOf(publish([...later(hub), joiner], lastOf(first), november))).toEqual(alone);
  });

  it("fits the nation's spread and shows its quantiles from thirty contributors on", () => {
    const { values } = of(publish(parties(1, 30)), "nation", "nation");
    expect(values?.contributors).toBe("30-49");
    expect(values?.spread).not.toBe(110);
    const { p10, p50, p90 } = values?.quantiles ?? { p10: 0, p50: 0, p90: 0 };
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
  });

  it("asks the nation for five changed parties while fewer than thirty contribute, and for ten from then on", () => {
    const decisionOf = (contributors: number, changed: number) => {
      // Regions and bands of five or six, so that the nation is all that is published.
      const hub = parties(1, contributors).map((one, index) => ({
        ...one,
        region: `${index % 6}`,
        band: `${index % 5}`,
      }));
      const next = [...later(hub.slice(0, changed)), ...hub.slice(changed)];
      return of(publish(next, lastOf(publish(hub)), november), "nation", "nation").decision;
    };
    expect([decisionOf(29, 4), decisionOf(29, 5)]).toEqual(["kept", "issued"]);
    expect([decisionOf(30, 9), decisionOf(30, 10)]).toEqual(["kept", "issued"]);
  });

  it("is ten for a region and a size band, and five for a cluster of those who agreed to it", () => {
    const hub = [
      ...parties(1, 9, { band: "under-100" }),
      ...parties(10, 19, { region: "south", cluster: "hills", band: "300-999" }),
      ...parties(20, 24, { region: "west", cluster: "shire", band: "1000-plus" }),
    ];
    const cells = publish(hub);
    for (const [type, nine, ten] of [
      ["region", "north", "south"],
      ["size-band", "under-100", "300-999"],
    ] as const) {
      expect(of(cells, type, nine)).toMatchObject({ status: "withheld", counted: null, opens_at: 10 });
      expect(of(cells, type, ten)).toMatchObject({ status: "published" });
    }
    const consent = { inCluster: true };
    const clusters = publish([
      ...parties(1, 5, consent),
      ...parties(6, 10),
      ...parties(11, 14, { ...consent, cluster: "dale" }),
    ]);
    expect(of(clusters, "cluster", "coast")).toMatchObject({ status: "published" });
    expect(of(clusters, "cluster", "dale")).toMatchObject({ status: "withheld", counted: null, opens_at: 5 });
  });

  it("says how many of those who take part are active only where so many do that it is about nobody", () => {
    const idle = { sums: emails(1, 5_000, 150) };
    const five = of(publish([...parties(1, 4), ...parties(5, 5, idle)]), "nation", "nation");
    expect(five).toMatchObject({ status: "withheld", counted: 4, opens_at: 5 });
    const four = of(publish([...parties(1, 3), ...parties(4, 4, idle)]), "nation", "nation");
    expect(four).toMatchObject({ status: "withheld", counted: null, opens_at: 5 });
  });

  it("counts only parties with two campaigns and a hundred people in the window", () => {
    const hub = [...parties(1, 4), party(5, { sums: emails(1, 5_000, 150) }), party(6, { sums: emails(3, 33, 3) })];
    expect(of(publish(hub), "nation", "nation")).toMatchObject({ counted: 4 });
  });
});

describe("a withheld cell", () => {
  it("says nothing of why, unless it is for counts alone", () => {
    const silent = parties(1, 12).map((one, index) => ({ ...one, sums: emails(10, 400, index === 0 ? 100 : 0) }));
    const nation = of(publish(silent), "nation", "nation");
    expect(nation).toMatchObject({
      status: "withheld",
      rule: "few-events",
      values: null,
      counted: null,
      opens_at: null,
    });
    expect(of(publish(silent), "region", "north")).toMatchObject({ rule: "no-nation", counted: null, opens_at: null });
  });

  it("is of too few where it has too few, whether or not the nation says anything", () => {
    const silent = { sums: emails(10, 400, 0) };
    const south = { region: "south", cluster: "hills" };
    const cells = publish([
      ...parties(1, 10, silent),
      ...parties(11, 19, { ...silent, ...south }),
      party(20, { ...south, sums: emails(1, 400, 0) }),
    ]);
    expect(of(cells, "nation", "nation")).toMatchObject({ rule: "few-events" });
    expect(of(cells, "region", "south")).toMatchObject({ rule: "too-few", counted: 9, opens_at: 10 });
    expect(of(cells, "region", "north")).toMatchObject({ rule: "no-nation", counted: null, opens_at: null });
  });

  it("is one whose parties all have the same rate", () => {
    const alike = parties(1, 12).map((one, index) => ({
      ...one,
      sums: emails(10, 100 * (index + 1), 30 * (index + 1)),
    }));
    expect(of(publish(alike), "nation", "nation")).toMatchObject({ status: "withheld", rule: "sameness" });
  });

  it("is one in which one party has most of the weight", () => {
    // Where parties hardly differ, the longest list says the most by far.
    const metric = { prior: { campaignVariance: 0.001, spread: 20_000 } };
    const small = parties(1, 11).map((one, index) => ({ ...one, sums: emails(2, 100, 10 + (index % 3)) }));
    const hub = [...small, party(12, { sums: emails(4, 2_000, 480) })];
    const nation = of(protect(pooledOf(hub, metric), [], policy, october), "nation", "nation");
    expect(nation).toMatchObject({ status: "withheld", rule: "dominance" });
  });
});

describe("a figure", () => {
  it("is rounded to two significant figures, every one of them", () => {
    const { values } = of(publish(parties(1, 40)), "nation", "nation");
    const figures = [
      values?.mean,
      values?.weight,
      ...(values?.interval ?? []),
      values?.spread,
      values?.campaign_variance,
      ...Object.values(values?.quantiles ?? {}),
    ];
    expect(figures.length).toBe(11);
    for (const figure of figures) expect(Number(figure?.toPrecision(2))).toBe(figure);
  });

  it("does not depend on the order of the parties, to the last byte", () => {
    const hub = parties(1, 40);
    const backwards = publish([...hub].reverse());
    for (const cell of publish(hub)) {
      expect(JSON.stringify(of(backwards, cell.cohort_type, cell.cohort))).toBe(JSON.stringify(cell));
    }
  });
});

describe("a second release", () => {
  const hub = parties(1, 24);
  const first = publish(hub);

  it("keeps a cell in which too little changed, as it was published", () => {
    const [one, ...others] = hub;
    const changed = publish([...later([one!]), ...others], lastOf(first), november);
    const nation = of(changed, "nation", "nation");
    expect(nation).toMatchObject({ status: "published", decision: "kept", rule: "too-few-changed", as_of: "2026-10" });
    expect(nation.values).toEqual(of(first, "nation", "nation").values);
    expect(nation).toMatchObject({ first_published_in: "2026-10", versions: null });
  });

  it("reads the same to everybody where nothing changed and where too little did", () => {
    const shown = ({ rule: _, ...cell }: ProtectedCell) => cell;
    const nothing = of(publish(hub, lastOf(first), november), "nation", "nation");
    const little = of(
      publish([...later(hub.slice(0, 2)), ...hub.slice(2)], lastOf(first), november),
      "nation",
      "nation",
    );
    expect(nothing.rule).not.toBe(little.rule);
    expect(shown(nothing)).toEqual(shown(little));
  });

  it("issues a cell again once enough has changed, and counts no joiner who came alone", () => {
    const second = publish([...later(hub), party(90, { sums: emails(10, 500, 400) })], lastOf(first), november);
    const nation = of(second, "nation", "nation");
    expect(nation).toMatchObject({ decision: "issued", as_of: "2026-11", first_published_in: "2026-11" });
    expect(Object.keys(nation.versions ?? {})).toHaveLength(24);
  });

  it("freezes a cell that one party left, however much else changed", () => {
    const region = of(publish(later(hub.slice(1)), lastOf(first), november), "region", "north");
    expect(region).toMatchObject({ status: "published", decision: "kept", rule: "too-few-moved", as_of: "2026-10" });
  });

  it("closes a cell again when so many left that the rest are too few", () => {
    const region = of(publish(later(hub.slice(0, 9)), lastOf(first), november), "region", "north");
    expect(region).toMatchObject({ status: "withheld", rule: "too-few", counted: null, opens_at: 10, values: null });
  });

  it("still compares with the version before, after a cell was closed for a while", () => {
    const closed = publish(later(hub.slice(0, 9)), lastOf(first), november);
    const memory = lastOf(closed, lastOf(first));
    const back = of(publish(hub.slice(0, 23), memory, { as_of: "2026-12", slug: "2026-12" }), "region", "north");
    expect(back).toMatchObject({ decision: "kept", rule: "too-few-changed", as_of: "2026-10" });
  });

  it("takes a renamed cluster for the same cells", () => {
    const consenting = parties(1, 12, { inCluster: true });
    const named = publish(consenting);
    expect(of(named, "cluster", "coast")).toMatchObject({ status: "published" });
    const renamed = consenting.slice(0, 11).map((one) => ({ ...one, cluster: "seaside" }));
    const again = of(publish(later(renamed), lastOf(named), november), "cluster", "seaside");
    expect(again).toMatchObject({ decision: "kept", rule: "too-few-moved", as_of: "2026-10" });
  });
});

describe("clusters that are taken apart and put together", () => {
  const consent = { inCluster: true };

  it("inherit from the cluster with which they share most parties, in whatever order these are remembered", () => {
    const [coast, dale, moor] = [
      parties(1, 12, consent),
      parties(13, 18, { ...consent, cluster: "dale" }),
      parties(19, 30, { cluster: "moor" }),
    ];
    const first = publish([...coast, ...dale, ...moor]);
    // All of the coast and one of the dale: a change of one party to the coast, and of sixteen to the dale.
    const sea = [...coast, ...dale.slice(0, 1)].map((one) => ({ ...one, cluster: "sea" }));
    const rest = dale.slice(1).map((one) => ({ ...one, inCluster: false, cluster: "moor" }));
    for (const memory of [lastOf(first), lastOf(first).reverse()]) {
      const cell = of(publish([...sea, ...rest, ...moor], memory, november), "cluster", "sea");
      expect(cell).toMatchObject({ decision: "kept", rule: "too-few-changed", as_of: "2026-10" });
      expect(cell.values).toEqual(of(first, "cluster", "coast").values);
    }
  });

  it("wait under a new name while they are within four parties of what another cluster published", () => {
    const [coast, hills] = [parties(1, 8, consent), parties(9, 36, { cluster: "hills" })];
    const first = publish([...coast, ...hills]);
    // The coast is the sea now, and others have its name; of the hills four or five have gone over to the sea.
    const seaWith = (more: number) => {
      const sea = [...coast, ...hills.slice(0, more)].map((one) => ({ ...one, ...consent, cluster: "sea" }));
      const taken = hills.slice(more, more + 6).map((one) => ({ ...one, ...consent, cluster: "coast" }));
      return of(publish([...sea, ...taken, ...hills.slice(more + 6)], lastOf(first), november), "cluster", "sea");
    };
    expect(seaWith(4)).toMatchObject({ status: "withheld", rule: "too-few-changed" });
    expect(seaWith(5)).toMatchObject({ status: "published", decision: "issued" });
  });

  it("are held against what clusters published, and not a band against a region that it crosses", () => {
    const [north, few] = [parties(1, 12), parties(13, 17, { region: "south", cluster: "hills", band: "300-999" })];
    const rest = parties(18, 36, { region: "south", cluster: "hills", band: "1000-plus" });
    const halves = north.map((one, index) => ({ ...one, band: index < 6 ? "under-100" : "100-299" }));
    const first = publish([...halves, ...few, ...rest]);
    expect(of(first, "region", "north")).toMatchObject({ status: "published" });
    // One band of the north and five more: it crosses the region by five, which is enough for the audit of crossings.
    const one = [...north, ...few].map((party) => ({ ...party, band: "under-100" }));
    const second = publish([...one, ...rest], lastOf(first), november);
    expect(of(second, "size-band", "under-100")).toMatchObject({ status: "published", decision: "issued" });
  });

  it("are issued under no combination of names that is a figure of one party", () => {
    // Two clusters are merged, and one more party counts in its cluster now: the merged one less both is that party.
    const [coast, dale, more] = [
      parties(1, 6, consent),
      parties(7, 12, { ...consent, cluster: "dale" }),
      parties(13, 30, { cluster: "moor" }),
    ];
    const first = publish([...coast, ...dale, ...more]);
    expect(of(first, "cluster", "dale")).toMatchObject({ status: "published" });
    const merged = [...coast, ...dale.map((one) => ({ ...one, cluster: "coast" }))];
    const joined = { ...more[0]!, ...consent, cluster: "coast" };
    const second = publish([...merged, joined, ...more.slice(1)], lastOf(first), november);
    expect(of(second, "cluster", "coast").decision).toBe("kept");
  });

  it("inherit what was published under another name, even if that name is somebody else's now", () => {
    const [coast, hills] = [parties(1, 8, consent), parties(9, 30, { cluster: "hills" })];
    const first = publish([...coast, ...hills]);
    // The coast is called the sea now and has lost one party; another cluster has taken its name.
    const sea = coast.slice(1).map((one) => ({ ...one, cluster: "sea" }));
    const taken = hills.slice(0, 6).map((one) => ({ ...one, ...consent, cluster: "coast" }));
    const second = publish([...sea, ...coast.slice(0, 1), ...taken, ...hills.slice(6)], lastOf(first), november);
    expect(of(second, "cluster", "sea").decision).toBe("withheld");
  });
});

describe("cells together", () => {
  const consent = { inCluster: true };

  it("leave no remainder of fewer than five: the smallest cluster goes", () => {
    const hub = [
      ...parties(1, 6, consent),
      ...parties(7, 14, { ...consent, cluster: "dale" }),
      ...parties(15, 17, { cluster: "moor" }),
    ];
    const cells = publish(hub);
    expect(of(cells, "region", "north")).toMatchObject({ status: "published" });
    expect(of(cells, "cluster", "dale")).toMatchObject({ status: "published" });
    expect(of(cells, "cluster", "coast")).toMatchObject({ status: "withheld", rule: "remainder", counted: null });
    const five = publish([...hub, ...parties(18, 19, { cluster: "moor" })]);
    expect(of(five, "cluster", "coast")).toMatchObject({ status: "published" });
  });

  it("leave no remainder of the nation when a region between is not published", () => {
    const hub = [
      ...parties(1, 20, { region: "south", cluster: "hills" }),
      // The region of nine is not published; of the nation, south and coast taken out would leave three parties.
      ...parties(21, 26, consent),
      ...parties(27, 29, { cluster: "moor" }),
    ];
    const cells = publish(hub);
    expect(of(cells, "nation", "nation")).toMatchObject({ status: "published" });
    expect(of(cells, "region", "north")).toMatchObject({ status: "withheld", rule: "too-few" });
    const withheld = [of(cells, "region", "south"), of(cells, "cluster", "coast")].filter(({ values }) => !values);
    expect(withheld.map(({ rule }) => rule)).toEqual(["remainder"]);
  });

  it("leave no remainder of the nation without clusters of regions that are too small to be published", () => {
    const clusterOf = (first: number, last: number, region: string) =>
      parties(first, last, { ...consent, region, cluster: `${region} coast`, band: region });
    const rest = (count: number) =>
      parties(31, 30 + count).map((one, index) => ({ ...one, region: ["north", "south", "west"][index % 3]! }));
    // Regions of eight and nine: of the nation, the three clusters taken out leave as many as count in none.
    const hub = [...clusterOf(1, 7, "north"), ...clusterOf(11, 17, "south"), ...clusterOf(21, 26, "west")];
    const four = publish([...hub, ...rest(4)]);
    expect(of(four, "nation", "nation")).toMatchObject({ status: "published" });
    for (const cell of four.filter(({ cohort_type }) => cohort_type === "region")) expect(cell.rule).toBe("too-few");
    expect(of(four, "cluster", "west coast")).toMatchObject({ status: "withheld", rule: "remainder", counted: null });
    expect(of(four, "cluster", "north coast")).toMatchObject({ status: "published" });
    const five = publish([...hub, ...rest(5)]);
    for (const cell of five.filter(({ cohort_type }) => cohort_type === "cluster"))
      expect(cell.status, cell.cohort).toBe(cell.cohort === "coast" ? "withheld" : "published");
  });

  it("leave no change of a remainder that is one party's, though every cell changed enough", () => {
    const cluster = parties(1, 12, consent);
    const rest = parties(13, 24, { cluster: "moor" });
    const first = publish([...cluster, ...rest]);
    expect(of(first, "cluster", "coast")).toMatchObject({ status: "published" });
    // All of the cluster and one other party: thirteen changes in the region, twelve of them in the cluster.
    const hub = [...later(cluster), ...later(rest.slice(0, 1)), ...rest.slice(1)];
    const second = publish(hub, lastOf(first), november);
    const issued = [of(second, "region", "north"), of(second, "cluster", "coast")].filter(
      ({ decision }) => decision === "issued",
    );
    expect(issued).toHaveLength(1);
  });

  it("count what is really left where a party is in two clusters that are public", () => {
    const coast = parties(1, 10, consent);
    const dale = parties(21, 28, { cluster: "dale" });
    const first = publish([...coast, ...dale]);
    expect(of(first, "cluster", "coast")).toMatchObject({ status: "published" });
    // Four move to dale, which opens; coast, which they left, stays as it was. The region less both would be these four.
    const moved = coast.map((one, index) => (index < 4 ? { ...one, cluster: "dale" } : one));
    const second = publish([...moved, ...dale.map((one) => ({ ...one, ...consent }))], lastOf(first), november);
    expect(of(second, "cluster", "coast")).toMatchObject({ decision: "kept" });
    expect(of(second, "cluster", "dale")).toMatchObject({ status: "withheld", rule: "remainder" });
  });

  it("open a region and a band over the first cluster once it has grown to ten", () => {
    const first = publish(parties(1, 5, consent));
    const second = publish(later(parties(1, 10, consent)), lastOf(first), november);
    for (const { cohort_type, decision } of second) expect(decision, cohort_type).toBe("issued");
  });

  it("rest on what the nation says in the end, where it has to go without its joiners", () => {
    const hub = [...parties(1, 20), ...parties(21, 40, { region: "south", cluster: "hills" })];
    const first = publish(hub);
    // Ten join the south and two the north, and all of them have far more clicks. The two wait in the north, so of the
    // nation without the regions they would be what is left.
    const keen = { sums: emails(10, 600, 1_500) };
    const joiners = [...parties(41, 50, { ...keen, region: "south", cluster: "hills" }), ...parties(51, 52, keen)];
    const second = pooledOf([...later(hub), ...joiners]);
    const cells = protect(second, lastOf(first), policy, november);
    const [nation, south] = [of(cells, "nation", "nation"), of(cells, "region", "south")];
    expect(Object.keys(nation.versions ?? {})).toHaveLength(40);
    expect(Object.keys(south.versions ?? {})).toHaveLength(30);
    // Without the joiners the nation says what it says of a hub without them.
    expect(nation.values).toEqual(of(publish(later(hub)), "nation", "nation").values);
    const counted = second.cells.find(({ cohort }) => cohort === "south")?.contributors ?? [];
    const population = nation.values && populationOf(nation.values);
    expect(population && figuresOfGroup(second, counted, population, policy.levels.region, policy)).toEqual({
      values: south.values,
    });
  });

  it("leave nobody alone where a size band crosses a region", () => {
    const hub = [
      ...parties(1, 12, { region: "north", band: "under-100" }),
      ...parties(13, 24, { region: "south", cluster: "hills", band: "1000-plus" }),
      // The nation less the south is the north; less the large it is the small and this one: the two differ by one party.
      party(25, { region: "south", cluster: "hills", band: "under-100" }),
    ];
    const cells = publish(hub);
    const published = cells.filter(({ status }) => status === "published").map((cell) => cell.cohort);
    expect(published).toContain("nation");
    expect(published).toContain("north");
    expect(published).not.toContain("1000-plus");
    expect(published).not.toContain("under-100");
    expect(of(cells, "size-band", "1000-plus")).toMatchObject({ rule: "combination", counted: null });
  });
});

describe("parties that leave and join again", () => {
  const eight = parties(1, 8, { inCluster: true });
  /** The same party as it comes back: with another key, and with the same records. */
  const again = (one: InventedParty): InventedParty => ({ ...one, key: `${one.key}-again` });
  const coastAfter = (hub: readonly InventedParty[]) =>
    of(publish(hub, lastOf(publish(eight)), november), "cluster", "coast");

  it.each([1, 2])("%i of them and one with new sums are too few to issue a cluster again", (back) => {
    const hub = [...eight.slice(0, back).map(again), ...later(eight.slice(back, back + 1)), ...eight.slice(back + 1)];
    expect(coastAfter(hub)).toMatchObject({ decision: "kept", rule: "too-few-changed" });
  });

  it("three of them are no more than three that changed: with two others the cluster is issued", () => {
    const hubOf = (renewed: number) => [
      ...eight.slice(0, 3).map(again),
      ...later(eight.slice(3, 3 + renewed)),
      ...eight.slice(3 + renewed),
    ];
    expect(coastAfter(hubOf(1))).toMatchObject({ decision: "kept", rule: "too-few-changed" });
    expect(coastAfter(hubOf(2))).toMatchObject({ decision: "issued", as_of: "2026-11" });
  });

  it("stop no cluster in which enough came and went honestly", () => {
    const hub = [...later(eight.slice(3)), ...parties(21, 23, { inCluster: true })];
    expect(coastAfter(hub)).toMatchObject({ decision: "issued", as_of: "2026-11" });
    const grown = [...later(eight), ...parties(21, 23, { inCluster: true })];
    expect(coastAfter(grown)).toMatchObject({ decision: "issued", as_of: "2026-11" });
  });
});
