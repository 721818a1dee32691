import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposedSets } from "../../src/disclosure/exposed-sets.ts";
import { nameStandings } from "../../src/disclosure/name-standings.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { type KnownVersions, nothingKnown, totalOf } from "../../src/disclosure/totals.ts";
import { cellOf, emails, type InventedParty, lastOf, pooledOf } from "./hub.ts";

const october = { as_of: "2026-10", slug: "2026-10" };
const november = { as_of: "2026-11", slug: "2026-11" };

/** Parties `first` to `last`, as p01, p02 … Their lists differ in length; clicks are about 3 %. */
const parties = (first: number, last: number, place: Partial<InventedParty> = {}): InventedParty[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at).map((index) => ({
    key: keyOf(index),
    region: "north",
    cluster: "coast",
    band: "100-299",
    inCluster: true,
    sums: emails(10, 400 + 10 * index, 100 + 7 * ((index * 5) % 11) + index),
    ...place,
  }));
const keyOf = (index: number) => `p${String(index).padStart(2, "0")}`;
const keys = (...indexes: number[]) => indexes.map(keyOf);
/** The same parties a month later. */
const later = (before: readonly InventedParty[]): InventedParty[] =>
  before.map((one) => ({ ...one, sums: { ...one.sums, x: one.sums.x + 3, xx: one.sums.xx + 40 } }));
const elsewhere = { region: "south", cluster: "hills", band: "300-999", inCluster: false };
/** So many more, of another region and band, that the nation is no cluster's remainder. */
const others = (first = 60) => parties(first, first + 14, elsewhere);

interface Released {
  last: ReturnType<typeof lastOf>;
  named: KnownVersions;
}
const nothing: Released = { last: [], named: nothingKnown };

/** A release: its cells, who is named in it, and what is public from then on. */
const release = (hub: readonly InventedParty[], willing: readonly string[], before = nothing, of = october) => {
  const pooled = pooledOf(hub);
  const cells = protect(pooled, before.last, policy, of, before.named);
  const named = nameStandings(pooled, cells, before, new Set(willing), policy);
  const known = new Map([...before.named].map(([key, versions]) => [key, new Set(versions)]));
  for (const { contributor, versions } of named) {
    known.set(contributor.key, new Set([...(known.get(contributor.key) ?? []), ...versions]));
  }
  const then: Released = { last: lastOf(cells, before.last), named: known };
  return { cells, named, names: named.map(({ contributor }) => contributor.key), then };
};

describe("a party that chose to be named", () => {
  it("is named while five others of its cluster are not, and not while four are", () => {
    expect(release([...parties(1, 6), ...others()], keys(3)).names).toEqual(keys(3));
    expect(release([...parties(1, 5), ...others()], keys(3)).names).toEqual([]);
  });

  it("is named if none of its cluster remains unnamed", () => {
    const { named, names } = release([...parties(1, 5), ...others()], keys(1, 2, 3, 4, 5));
    expect(names).toEqual(keys(1, 2, 3, 4, 5));
    expect(named.every(({ everybody }) => everybody)).toBe(true);
    expect(release([...parties(1, 7), ...others()], keys(1, 2)).named.map(({ everybody }) => everybody)).toEqual([
      false,
      false,
    ]);
  });

  it("is named with everybody of a cluster that has no figure, or of a figure across clusters", () => {
    const ofAll = ({ names, named }: ReturnType<typeof release>) =>
      names.filter((_, at) => named[at]!.everybody === true);
    const four = release([...parties(1, 4), ...others()], keys(1, 2, 3, 4));
    expect(cellOf(four.cells, "cluster", "coast").status).toBe("withheld");
    expect(ofAll(four)).toEqual(keys(1, 2, 3, 4));
    const band = { band: "1000-plus" };
    const dale = { cluster: "dale" };
    const clusters = [...parties(1, 5, band), ...parties(6, 11), ...parties(26, 31, dale)];
    const hub = [...clusters, ...parties(21, 25, { ...band, ...dale }), ...others()];
    const ten = release(hub, keys(1, 2, 3, 4, 5, 21, 22, 23, 24, 25));
    expect(cellOf(ten.cells, "size-band", "1000-plus").status).toBe("published");
    expect(ofAll(ten)).toEqual(keys(1, 2, 3, 4, 5, 21, 22, 23, 24, 25));
  });

  it("is named with all of its cluster that chose it, or none of them is", () => {
    // Of eight, three leave five; four leave four.
    expect(release([...parties(1, 8), ...others()], keys(1, 2, 3)).names).toEqual(keys(1, 2, 3));
    expect(release([...parties(1, 8), ...others()], keys(1, 2, 3, 4)).names).toEqual([]);
  });

  it("is not named where its cluster has no figure and fewer than five others", () => {
    const hub = [...parties(1, 4), ...others()];
    expect(cellOf(release(hub, []).cells, "cluster", "coast").status).toBe("withheld");
    expect(release(hub, keys(1)).names).toEqual([]);
  });

  it("is not named before it has enough to count", () => {
    const idle = parties(9, 9, { sums: emails(1, 5_000, 150) });
    expect(release([...parties(1, 6), ...idle, ...others()], keys(3, 9)).names).toEqual(keys(3));
  });

  it("is held against its region where it counts from there up only", () => {
    const hubOf = (unnamed: number) => [
      ...parties(1, 3, { inCluster: false }),
      ...parties(4, 3 + unnamed, { inCluster: false }),
      ...others(),
    ];
    expect(release(hubOf(5), keys(1, 2, 3)).names).toEqual(keys(1, 2, 3));
    expect(release(hubOf(4), keys(1, 2, 3)).names).toEqual([]);
  });

  it("does not go because a cluster of its region has to", () => {
    // In all nine count in the north. The cluster leaves three by itself; without it the region is left with seven.
    const hub = [...parties(1, 6), ...parties(7, 9, { inCluster: false }), ...others()];
    expect(release(hub, keys(1, 2, 3, 7, 8)).names).toEqual(keys(7, 8));
  });

  it("is not named if that leaves fewer than five of its region without the clusters", () => {
    // The north without its one cluster is six; with one of these named it is five, with two it is four.
    const hub = [...parties(1, 8), ...parties(9, 14, { inCluster: false, cluster: "moor" }), ...others()];
    const cells = release(hub, []).cells;
    expect([cellOf(cells, "region", "north").status, cellOf(cells, "cluster", "coast").status]).toEqual([
      "published",
      "published",
    ]);
    expect(release(hub, keys(9)).names).toEqual(keys(9));
    expect(release(hub, keys(9, 10)).names).toEqual([]);
    // The smaller home goes, the cluster stays.
    expect(release(hub, keys(1, 2, 3, 9, 10)).names).toEqual(keys(1, 2, 3));
  });

  it("is not named if a size band across clusters is left with fewer than five", () => {
    // A band of ten, five of each of two clusters of ten; the others are in other bands.
    const band = { band: "1000-plus" };
    const hub = [
      ...parties(1, 5, band),
      ...parties(6, 11),
      ...parties(21, 25, { ...band, cluster: "dale" }),
      ...parties(26, 31, { cluster: "dale" }),
      ...others(),
    ];
    expect(cellOf(release(hub, []).cells, "size-band", "1000-plus").status).toBe("published");
    expect(release(hub, keys(1, 2, 3, 21, 22)).names).toEqual(keys(1, 2, 3, 21, 22));
    // Three and three leave four of the band, though eight of each cluster: the first of two clusters of a size goes.
    expect(release(hub, keys(1, 2, 3, 21, 22, 23)).names).toEqual(keys(21, 22, 23));
  });

  it("is not named if two who collude could then work out a third by combining figures", () => {
    // Without the named the nation's halves differ from its bands by three: north less the small is theirs.
    const [small, large] = [{ band: "under-100" }, { band: "1000-plus" }];
    const hub = [
      ...parties(1, 12, { ...small, inCluster: false }),
      ...parties(13, 16, { ...large, inCluster: false }),
      ...parties(41, 56, { region: "south", cluster: "hills", inCluster: false, ...large }),
    ];
    const { cells } = release(hub, []);
    expect(cellOf(cells, "region", "north").status).toBe("published");
    expect(cellOf(cells, "size-band", "under-100").status).toBe("published");
    // Four of the north are large. One of them named leaves three, whom the north less the small is a figure of.
    expect(release(hub, keys(13)).names).toEqual([]);
    expect(release(hub, keys(1)).names).toEqual(keys(1));
  });
});

describe("who was named once", () => {
  const hub = [...parties(1, 7), ...others()];
  const first = release(hub, keys(1, 2));

  it("is known at what it was, so that a cell with fewer than five others waits, whatever is chosen since", () => {
    const ten = [...parties(1, 10), ...others()];
    const opened = release(ten, keys(1, 2));
    expect(opened.names).toEqual(keys(1, 2));
    const coastWithout = (leavers: number) => {
      const stay = [...ten.slice(0, 2), ...later(ten.slice(2 + leavers))];
      return cellOf(release(stay, [], opened.then, november).cells, "cluster", "coast");
    };
    expect(coastWithout(3)).toMatchObject({ decision: "issued", as_of: "2026-11" });
    expect(coastWithout(4)).toMatchObject({ decision: "kept", as_of: "2026-10", rule: "too-few-unnamed" });
  });

  it("hinders no figure once its own has changed", () => {
    const second = release(later(hub), [], first.then, november);
    expect(cellOf(second.cells, "cluster", "coast")).toMatchObject({ decision: "issued", as_of: "2026-11" });
    expect(cellOf(second.cells, "region", "north").status).toBe(cellOf(first.cells, "region", "north").status);
  });

  it("counts among those who changed only with what is not known", () => {
    // Six of the nine change, which is enough; but of two of them both versions are known.
    const nine = [...parties(1, 9), ...others()];
    const opened = release(nine, keys(1, 2)).then;
    const changed = [...later(nine.slice(0, 6)), ...nine.slice(6)];
    const coastIn = (before: Released) => cellOf(release(changed, [], before, november).cells, "cluster", "coast");
    expect(coastIn(opened).decision).toBe("issued");
    const bothOf = (index: number) => new Set([nine, changed].map((hub) => JSON.stringify(hub[index - 1]!.sums)));
    const both = new Map([1, 2].map((index) => [keyOf(index), bothOf(index)]));
    expect(coastIn({ ...opened, named: both })).toMatchObject({ decision: "kept", rule: "too-few-changed" });
  });

  it("is known in older figures too, when it is named again with others", () => {
    const second = release(later(hub), keys(1, 2), first.then, november);
    expect(second.names).toEqual(keys(1, 2));
    const versions = second.named.map(({ versions }) => versions.length);
    expect(versions).toEqual([2, 2]);
    // A third one would leave four in October's figure, where the two are known for good.
    expect(release(later(hub), keys(3), first.then, november).names).toEqual([]);
    expect(release(later(hub), keys(3), { ...first.then, named: nothingKnown }, november).names).toEqual(keys(3));
  });
});

describe("whatever a hub of a few clusters and bands chooses, release after release,", () => {
  const clusterOf = (index: number) => ["coast", "dale", "hills", "shire"][index % 4]!;
  const hub = fc.tuple(
    fc.array(fc.record({ band: fc.constantFrom("under-100", "100-299"), inCluster: fc.boolean() }), {
      minLength: 30,
      maxLength: 30,
    }),
    fc.array(
      fc.tuple(
        fc.subarray(Array.from({ length: 30 }, (_, at) => at)),
        fc.subarray(Array.from({ length: 30 }, (_, at) => at)),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  );

  it("names whole clusters of the willing, leaves five or none, and exposes no three to each other", () => {
    let ever = 0;
    fc.assert(
      fc.property(hub, ([places, releases]) => {
        let living = places.map(
          (place, at) =>
            parties(at + 1, at + 1, {
              ...place,
              cluster: clusterOf(at),
              region: at % 4 < 2 ? "north" : "south",
              inCluster: place.inCluster || at % 3 > 0,
            })[0]!,
        );
        let before = nothing;
        for (const [changing, choosing] of releases) {
          living = living.map((one, at) => (changing.includes(at) ? later([one])[0]! : one));
          const willing = choosing.map((at) => keyOf(at + 1));
          const now = release(living, willing, before, november);
          before = now.then;
          ever += now.names.length;
          const named = new Set(now.names);
          for (const cluster of ["coast", "dale", "hills", "shire"]) {
            const members = living.filter((one) => one.inCluster && one.cluster === cluster).map(({ key }) => key);
            const chose = members.filter((key) => willing.includes(key));
            expect([0, chose.length]).toContain(chose.filter((key) => named.has(key)).length);
          }
          for (const key of named) expect(willing).toContain(key);
          const totals = before.last.flatMap(({ versions, earlier }) => [versions, ...earlier]);
          for (const versions of totals) {
            const unnamed = Object.entries(versions).filter(([key, version]) => !before.named.get(key)?.has(version));
            if (Object.keys(versions).some((key) => named.has(key)) && unnamed.length > 0)
              expect(unnamed.length).toBeGreaterThanOrEqual(5);
          }
          const rows = totals.map((versions) => totalOf(Object.entries(versions), before.named));
          expect(exposedSets([], rows, 3).next().value).toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
    expect(ever).toBeGreaterThan(100);
  });
});
