import { describe, expect, test } from "vitest";
import { makeClusters, pieces } from "../../scripts/demonstration/clusters.ts";
import { lastCompleteMonth } from "../../scripts/demonstration/months.ts";
import { birdOf } from "../../scripts/demonstration/parties.ts";
import { readPlaces } from "../../scripts/demonstration/places.ts";
import { type Contributor, planDemonstration } from "../../scripts/demonstration/plan.ts";
import { truth } from "../../scripts/demonstration/truth.ts";
import { readStructure } from "../../src/parties/structure/read-structure.ts";
import { readTable } from "../../src/tables/table.ts";
import { readFile } from "../../src/uploads/read.ts";

const now = Date.UTC(2026, 10, 20, 12);
const standard = planDemonstration({ size: "standard", now });
const small = planDemonstration({ size: "small", now });

const campaignsOf = (contributors: Contributor[]): number =>
  contributors.flatMap(({ files }) => files).reduce((sum, { campaigns }) => sum + campaigns, 0);
const countIn = (plan: typeof standard, cluster: string): number =>
  plan.contributors.filter(({ party, countsIn }) => party.cluster === cluster && countsIn === "cluster").length;

describe("the places and their clusters", () => {
  const places = readPlaces();
  const clusters = makeClusters(places);
  const inRegion = <Thing extends { region: string }>(things: Thing[], region: string) =>
    things.filter((thing) => thing.region === region);

  // The official numbers of seats.
  const seats = {
    "South East": 91,
    London: 75,
    "North West": 73,
    "East of England": 61,
    "South West": 58,
    Scotland: 57,
    "West Midlands": 57,
    "Yorkshire and The Humber": 54,
    "East Midlands": 47,
    Wales: 32,
    "North East": 27,
    "Northern Ireland": 18,
  };

  test("each region has its official number of seats, 650 in all", () => {
    const counted = Object.keys(seats).map((region) => [region, inRegion(places, region).length]);
    expect(Object.fromEntries(counted)).toEqual(seats);
    expect(new Set(places.map(({ slug }) => slug)).size).toBe(650);
    expect(new Set(places.map(({ q, r }) => `${q},${r}`)).size).toBe(650);
  });

  test("every seat is in exactly one cluster, and every region has 6 to 14 clusters", () => {
    const members = clusters.flatMap((cluster) => cluster.places.map(({ constituency_code }) => constituency_code));
    expect(members.toSorted()).toEqual(places.map(({ constituency_code }) => constituency_code).toSorted());
    for (const region of Object.keys(seats)) {
      expect(inRegion(clusters, region).length).toBeGreaterThanOrEqual(6);
      expect(inRegion(clusters, region).length).toBeLessThanOrEqual(14);
    }
  });

  test("a cluster is in one piece, but for the islands of its region", () => {
    for (const region of Object.keys(seats)) {
      const islands = pieces(inRegion(places, region)) - 1;
      const apart = inRegion(clusters, region).reduce((sum, cluster) => sum + pieces(cluster.places) - 1, 0);
      expect(apart, region).toBeLessThanOrEqual(islands);
    }
  });

  test("no cluster is called like a seat, a region or another cluster", () => {
    const taken = new Set([...places.flatMap(({ name, region }) => [name, region])]);
    expect(clusters.filter(({ name }) => taken.has(name) || taken.has(birdOf(name)))).toEqual([]);
    expect(new Set(clusters.map(({ name }) => name)).size).toBe(clusters.length);
  });
});

describe("the plan", () => {
  test("the same seed and clock give the same bytes, and another seed gives others", () => {
    expect(planDemonstration({ size: "small", now })).toEqual(small);
    expect(planDemonstration({ size: "small", now, seed: 4 }).contributors[0]?.files).not.toEqual(
      small.contributors[0]?.files,
    );
  });

  test("the standard size has all 650 seats, at least 250 contributing parties and 60,000 campaigns", () => {
    expect(standard.parties).toHaveLength(650);
    expect(standard.contributors.filter(({ countsIn }) => countsIn !== null).length).toBeGreaterThanOrEqual(250);
    expect(campaignsOf(standard.contributors)).toBeGreaterThanOrEqual(60_000);
  });

  test("some count only from the region up, and some have uploaded and not agreed", () => {
    expect(standard.contributors.filter(({ countsIn }) => countsIn === "region").length).toBeGreaterThanOrEqual(10);
    expect(standard.contributors.filter(({ countsIn }) => countsIn === null).length).toBeGreaterThanOrEqual(3);
  });

  test("both kinds of cluster show: with five contributors, and with fewer", () => {
    for (const plan of [standard, small]) {
      const clusters = [...new Set(plan.parties.map(({ cluster }) => cluster))];
      const open = clusters.filter((cluster) => countIn(plan, cluster) >= 5);
      expect(open.length).toBeGreaterThanOrEqual(2);
      expect(open.length).toBeLessThanOrEqual(clusters.length / 2);
    }
  });

  test("the clusters that are truly better or worse have enough contributors to be seen", () => {
    const outliers = new Set(
      standard.parties.map(({ cluster }) => cluster).filter((name) => birdOf(name) in truth.clusters),
    );
    expect(outliers.size).toBe(Object.keys(truth.clusters).length);
    for (const cluster of outliers) expect(countIn(standard, cluster), cluster).toBeGreaterThanOrEqual(5);
  });

  test("the small size is a part of the standard one: three regions and about 40 contributing parties", () => {
    expect(new Set(small.parties.map(({ place }) => place.region)).size).toBe(3);
    expect(small.contributors.length).toBeGreaterThanOrEqual(35);
    expect(small.contributors.length).toBeLessThanOrEqual(50);
    const slugs = new Set(small.contributors.map(({ party }) => party.place.slug));
    expect(standard.contributors.filter(({ party }) => slugs.has(party.place.slug))).toEqual(small.contributors);
  });

  test("it ends with the last month that is over in London, and has a release for each of the last six and one of a year before", () => {
    const lastSix = ["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];
    for (const plan of [standard, small]) expect(plan.asOf).toEqual(["2025-10", ...lastSix]);
    // Half past eleven in the evening UTC is already July in London.
    expect(lastCompleteMonth(Date.UTC(2026, 5, 30, 23, 30))).toBe("2026-06");
    expect(lastCompleteMonth(Date.UTC(2026, 0, 1))).toBe("2025-12");
  });

  test("the small party has under 100 members and few campaigns, and the organiser's cluster has figures", () => {
    for (const plan of [standard, small]) {
      expect(plan.smallParty.size_band).toBe("under-100");
      const own = plan.contributors.filter(({ party }) => party === plan.smallParty);
      expect(campaignsOf(own)).toBeGreaterThanOrEqual(2);
      expect(campaignsOf(own)).toBeLessThan(campaignsOf(plan.contributors) / plan.contributors.length / 2);
      expect(countIn(plan, plan.organiser.cluster)).toBeGreaterThanOrEqual(5);
      expect(plan.organiser.place.region).toBe(plan.officerRegion);
    }
  });
});

describe("the files", () => {
  test("the structure is read without a mistake", () => {
    const { structure, mistakes } = readStructure(readTable(standard.structure));
    expect(mistakes).toEqual([]);
    expect(structure.parties).toHaveLength(650);
    expect(structure.regions).toHaveLength(12);
  });

  test("every file is recognised as its tool's and read without a problem, whole", () => {
    const tools = new Map<string, number>();
    for (const { party, files } of standard.contributors) {
      for (const { channel, name, csv, campaigns } of files) {
        const { recognised, rows, problems } = readFile(new TextEncoder().encode(csv), {
          timeZone: "Europe/London",
          now,
        });
        expect(problems, name).toEqual([]);
        expect(rows, name).toHaveLength(campaigns);
        expect(recognised.channel).toBe(channel);
        expect(recognised.tool).toBe(channel === "email" && party.emailTool === "mailchimp" ? "mailchimp" : "template");
        tools.set(recognised.tool, (tools.get(recognised.tool) ?? 0) + 1);
      }
    }
    expect(tools.get("mailchimp")).toBeGreaterThan(100);
  });
});
