import loadHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, test } from "vitest";
import { attackedMetrics } from "../../scripts/attack/attacked-metric.ts";
import { attackerOf } from "../../scripts/attack/attacker.ts";
import { auditOf } from "../../scripts/attack/audit.ts";
import { attackAll, efforts } from "../../scripts/attack/effort.ts";
import type { History } from "../../scripts/attack/history.ts";
import { hubOf } from "../../scripts/attack/hub.ts";
import { roundedFrom } from "../../scripts/attack/publisher.ts";
import { mutations, namingMutations } from "../../scripts/attack/publishers.ts";
import { reorganise } from "../../scripts/attack/reorganise.ts";
import { type Attack, byPublisher, exposedOf, hasPassed, isCaught, shareExposed } from "../../scripts/attack/report.ts";
import { nextKey, type Publication, partyOf, type Statement, unknownOf } from "../../scripts/attack/statement.ts";
import { targetsOf } from "../../scripts/attack/targets.ts";
import { randomOf } from "../../scripts/demonstration/random.ts";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

describe("the gate, in the short version of the attack", () => {
  let attack: Attack;
  beforeAll(() => {
    attack = attackAll(highs, efforts.short, () => {});
  });

  test("exposes no rate and no change to two parties that collude", () => {
    expect(attack.gate.flatMap(({ findings }) => findings).length).toBeGreaterThan(200);
    expect(exposedOf(attack.gate)).toEqual([]);
  });

  test("leaves nothing that two parties could work out of a third by differencing", () => {
    expect(attack.gate.flatMap(({ exposedSets }) => exposedSets)).toEqual([]);
  });

  test("exposes nobody else where parties are named, and some are", () => {
    const named = attack.gate.filter(({ scenario }) => scenario.naming);
    expect(named.reduce((parties, outcome) => parties + outcome.named, 0)).toBeGreaterThan(50);
    expect(named.flatMap(({ findings }) => findings).length).toBeGreaterThan(50);
    expect(exposedOf(named)).toEqual([]);
  });

  test("is attacked by one that breaks a naive publisher, recomputed daily, for a fifth of the targets at least", () => {
    expect(shareExposed(attack.control)).toBeGreaterThanOrEqual(0.2);
  });

  test.each([...mutations, ...namingMutations])("is found out with $name", ({ name }) => {
    const outcomes = new Map(byPublisher(attack.mutations)).get(name) ?? [];
    expect(isCaught(outcomes)).toBe(true);
  });

  test("fails the attack if the control holds or a mutation is not found out", () => {
    expect(hasPassed(attack)).toBe(true);
    expect(hasPassed({ ...attack, control: attack.gate })).toBe(false);
    expect(hasPassed({ ...attack, mutations: attack.gate })).toBe(false);
    expect(hasPassed({ ...attack, gate: attack.control })).toBe(false);
  });
});

describe("the attacker", () => {
  const shares = (...parties: string[]) => new Map(parties.map((party) => [`${party} v1`, 1 / parties.length]));
  const saying = (mean: number, half: number, ...parties: string[]): Statement => ({
    level: "cluster",
    cohort: parties.join(""),
    at: 0,
    shares: shares(...parties),
    low: mean - half,
    high: mean + half,
  });
  const publication = (...statements: Statement[]): Publication => ({ statements, known: new Set() });
  /** Parties with a rate of 1, 2, 3 … per cent, one version each. */
  const history = (...parties: string[]): History => {
    const contributors = parties.map((key, at) => {
      const x = at + 1;
      return { key, version: "v1", m: 2, n: 100, x, nn: 5000, xn: 50 * x, xx: (x * x) / 2 };
    });
    const cells = [
      { cohort_type: "nation", cohort: "nation", region: null, taking_part: parties.length, contributors },
    ] as const;
    const living = new Set(parties);
    const metric = attackedMetrics[0]!;
    const { id, kind, prior } = metric.definition;
    return {
      metric,
      snapshots: [
        {
          as_of: "2026-01",
          slug: "one",
          pooled: { metric: id, kind, isRate: true, prior, cells, living },
          willing: new Set(),
        },
      ],
    };
  };

  test("bounds a party by what the others cannot take away from a mean", () => {
    // By hand: (a + b) / 2 lies in 0.014 to 0.016, so a in 0 to 0.032; given b = 0.02, a in 0.008 to 0.012.
    const attacker = attackerOf(highs, history("a", "b"), publication(saying(0.015, 0.001, "a", "b")));
    const [low, high] = attacker.range([["a v1", 1]]);
    expect(low).toBeCloseTo(0, 9);
    expect(high).toBeCloseTo(0.032, 9);
    attacker.collude(["b"]);
    const [least, most] = attacker.range([["a v1", 1]]);
    expect(least).toBeCloseTo(0.008, 9);
    expect(most).toBeCloseTo(0.012, 9);
    attacker.dispose();
  });

  test("is stopped if it takes something for known that is not true", () => {
    expect(() => attackerOf(highs, history("a", "b"), publication(saying(0.05, 0.001, "a", "b")))).toThrow(
      "model is wrong",
    );
  });

  test("finds by audit the one party that two cells differ in", () => {
    // By hand: abcdefg - abcdef = g. Of seven parties there are 7 + 21 + 35 sets of one, two and three.
    const found = auditOf(
      publication(
        saying(0.04, 0.001, "a", "b", "c", "d", "e", "f", "g"),
        saying(0.035, 0.001, "a", "b", "c", "d", "e", "f"),
      ),
    );
    expect(found).toEqual({ audited: 63, exposedSets: [["g"]] });
  });

  test("finds by audit what only combinations of several cells tell, and nothing else", () => {
    // By hand: abcd - cd = ab, abef - ab = ef, efghi - ef = ghi; j to m stand together throughout.
    const { exposedSets } = auditOf(
      publication(
        saying(0.03, 0.01, "a", "b", "c", "d"),
        saying(0.06, 0.01, "e", "f", "g", "h", "i"),
        saying(0.03, 0.01, "a", "b", "e", "f", "j", "k", "l", "m"),
        saying(0.03, 0.01, "j", "k", "l", "m"),
        saying(0.03, 0.01, "c", "d"),
      ),
    );
    expect(exposedSets.map((set) => set.toSorted().join("")).toSorted()).toEqual(["ab", "cd", "ef", "ghi"]);
  });

  test("takes a party that was named out of what it is counted in, at that version only", () => {
    // By hand: (a + b) / 2 lies in 0.014 to 0.016, and a = 0.01; so b in 0.018 to 0.022.
    const known = { ...publication(saying(0.015, 0.001, "a", "b")), known: new Set(["a v1"]) };
    const attacker = attackerOf(highs, history("a", "b"), known);
    const [low, high] = attacker.range([["b v1", 1]]);
    expect([low, high].map((bound) => Number(bound.toPrecision(9)))).toEqual([0.018, 0.022]);
    attacker.dispose();
    expect(auditOf(known).exposedSets).toEqual([["b"]]);
    expect(
      auditOf({ ...known, known: new Set(["a v2"]) })
        .exposedSets.flat()
        .toSorted(),
    ).toEqual(["a", "b"]);
  });

  test("knows a party that joins again as the one it was", () => {
    const keys = ["p12", nextKey("p12"), nextKey(nextKey("p12"))];
    expect(new Set(keys).size).toBe(3);
    expect(keys.map((key) => partyOf(unknownOf({ key, version: "v1" })))).toEqual(["p12", "p12", "p12"]);
  });

  test("follows a cell to its new name, and attacks who came or went on the way with those who did so too", () => {
    // By hand: of "old" abcd became "new" abcef, so d left and e and f came; "far" shares nobody with either.
    const publications = [
      { ...saying(0.03, 0.01, "a", "b", "c", "d"), cohort: "old", at: 0 },
      { ...saying(0.03, 0.01, "p", "q", "r", "s"), cohort: "far", at: 0 },
      { ...saying(0.03, 0.01, "a", "b", "c", "e", "f"), cohort: "new", at: 1 },
    ];
    const attacked = targetsOf(publications, "cluster", 6, randomOf("test")).slice(0, 3);
    expect(attacked.map(({ party }) => party).toSorted()).toEqual(["d", "e", "f"]);
    for (const { party, colluders } of attacked) expect([party, ...colluders].toSorted()).toEqual(["d", "e", "f"]);
  });

  test("knows what a figure may have been rounded from", () => {
    // By hand: 0.10 is what 0.0995 to 0.105 is rounded to, 0.031 what 0.0305 to 0.0315 is.
    expect(roundedFrom(0.1, 2).map((bound) => Number(bound.toPrecision(12)))).toEqual([0.0995, 0.105]);
    expect(roundedFrom(0.031, 2).map((bound) => Number(bound.toPrecision(12)))).toEqual([0.0305, 0.0315]);
  });
});

describe("an invented hub", () => {
  test("keeps every cluster in one region and loses no party, however often clusters are reorganised", () => {
    const random = randomOf("reorganised");
    const hub = hubOf(60, 0, attackedMetrics[0]!, random);
    const clusters = () => new Map(hub.map(({ cluster, region }) => [cluster, region]));
    const [before, keys] = [clusters(), new Set(hub.map(({ key }) => key))];
    for (let time = 0; time < 100; time += 1) {
      reorganise(random.pick([...clusters().keys()]), hub, random);
      expect(hub.filter(({ cluster, region }) => clusters().get(cluster) !== region)).toEqual([]);
    }
    expect(new Set(hub.map(({ key }) => key))).toEqual(keys);
    expect([...clusters().keys()].filter((name) => !before.has(name)).length).toBeGreaterThan(0);
    expect([...before.keys()].filter((name) => !clusters().has(name)).length).toBeGreaterThan(0);
  });
});
