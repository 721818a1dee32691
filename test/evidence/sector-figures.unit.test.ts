import { describe, expect, it } from "vitest";
import { type Sector, type SourceId, sectorFigures, sources } from "../../src/evidence/sector-figures.ts";
import { table } from "../fixtures/table.ts";

/** Where each figure stands in the published tables, in per cent: found by what the tables call it. */
const mailchimp = table("sector-figures/mailchimp_by_industry.csv").filter(({ source_id }) => source_id === "MC-2014");
const campaignMonitor = table("sector-figures/campaign_monitor.csv");
const studies = table("sector-figures/mr_and_dma_nonprofit.csv");

const inMailchimp = (industry: string) => {
  const row = mailchimp.find((one) => one.industry === industry);
  return { year: row?.as_of?.slice(0, 4), clicks: row?.click_pct, unsubscribes: row?.unsub_pct };
};
const everySector = (metric: string) =>
  campaignMonitor.find((row) => row.data_year === "2018" && row.industry === "All" && row.metric === metric)?.value_pct;
const inStudy = (study: string, year: string, type: string) => {
  const row = studies.find(
    (one) => one.study === study && one.data_year === year && one.message_type === type && one.metric === "click_rate",
  );
  return { year: row?.data_year, clicks: row?.value, unsubscribes: undefined };
};
const published: Record<Sector, ReturnType<typeof inMailchimp>> = {
  politics: inMailchimp("Politics"),
  "non-profit": inMailchimp("Non-Profit"),
  government: inMailchimp("Government"),
  advocacy: inStudy("M+R Benchmarks 2025", "2024", "advocacy email"),
  "every-sector-uk": inStudy("DMA UK Email Benchmarking 2021", "2020", "all sectors"),
  "every-sector": {
    year: "2018",
    clicks: everySector("click_through_rate"),
    unsubscribes: everySector("unsubscribe_rate"),
  },
};
const perCent = (value: number | undefined) => (value === undefined ? undefined : (value * 100).toFixed(2));

describe("figures from elsewhere", () => {
  it.each(sectorFigures)(
    "of $sector are what was published, with the year they are of",
    ({ sector, source, figures }) => {
      const { year, clicks, unsubscribes } = published[sector];
      expect(perCent(figures["email.click-rate"])).toBe(Number(clicks).toFixed(2));
      expect(perCent(figures["email.unsubscribe-rate"])).toBe(unsubscribes && Number(unsubscribes).toFixed(2));
      expect(`${sources[source].year}`).toBe(year);
    },
  );

  it("hold each sector once, and name no source that none is from", () => {
    expect(sectorFigures.map(({ sector }) => sector).sort()).toEqual(Object.keys(published).sort());
    const used = new Set<SourceId>(sectorFigures.map(({ source }) => source));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
  });
});
