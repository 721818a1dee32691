import type { MetricId } from "../metrics/catalogue.ts";

/**
 * Published figures of whole sectors, for the days before a hub has figures of its own.
 *
 * They are not the hub's: other years, other countries, counted in other ways. They are shown in a table by themselves, with
 * source and year, and never enter a release, a comparison or a picture. Only figures counted nearly as one of our metrics
 * are here: opens before and after 2021 are not alike, so no opens. `test/fixtures/sector-figures` has the tables they are
 * from, and says which rows of these are not trusted.
 */
export interface SectorFigures {
  sector: Sector;
  source: SourceId;
  /** Proportions; what the source does not say is missing. */
  figures: Partial<Record<MetricId, number>>;
}

export type Sector = "politics" | "non-profit" | "government" | "advocacy" | "every-sector" | "every-sector-uk";

/** Where a figure was read, and the year its emails are of. */
export interface Source {
  name: string;
  year: number;
  href: string;
}

export const sources = {
  "mailchimp-2014": {
    name: "Mailchimp",
    year: 2014,
    href: "https://github.com/bmarshall511/mailchimp-campaign-csv-parser",
  },
  "m-and-r-2025": {
    name: "M+R Benchmarks 2025",
    year: 2024,
    href: "https://www.rubensteinimpactgroup.com/post/my-3-advocacy-takeaways-from-the-new-m-r-benchmarks-report",
  },
  "dma-2021": {
    name: "DMA UK Email Benchmarking 2021",
    year: 2020,
    href: "https://www.thecharityreport.com/news/charity-email-click-rates-show-significant-increase-in-2020-uk-report/",
  },
  "campaign-monitor-2019": {
    name: "Campaign Monitor",
    year: 2018,
    href: "https://www.mediapost.com/publications/article/337376/how-do-you-rate-email-performance-benchmarks-by-i.html",
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;

/** The nearest to local parties first. */
export const sectorFigures: readonly SectorFigures[] = [
  {
    sector: "politics",
    source: "mailchimp-2014",
    figures: { "email.click-rate": 0.0274, "email.unsubscribe-rate": 0.0023 },
  },
  {
    sector: "non-profit",
    source: "mailchimp-2014",
    figures: { "email.click-rate": 0.0325, "email.unsubscribe-rate": 0.0019 },
  },
  {
    sector: "government",
    source: "mailchimp-2014",
    figures: { "email.click-rate": 0.0364, "email.unsubscribe-rate": 0.0014 },
  },
  { sector: "advocacy", source: "m-and-r-2025", figures: { "email.click-rate": 0.021 } },
  { sector: "every-sector-uk", source: "dma-2021", figures: { "email.click-rate": 0.023 } },
  {
    sector: "every-sector",
    source: "campaign-monitor-2019",
    figures: { "email.click-rate": 0.0269, "email.unsubscribe-rate": 0.0017 },
  },
];
