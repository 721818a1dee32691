import { requireSignedIn } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import type { Database } from "../../database/connect.ts";
import { catalogue } from "../../metrics/catalogue.ts";
import { listClusters, listRegions } from "../../parties/queries.ts";
import type { Release } from "../../releases/queries.ts";
import type { Cell, ReleaseCohort } from "../contract.ts";
import { readCells, readCohorts } from "../queries.ts";
import { type Stage, stageOf } from "./stage.ts";

/** How many of a group's parties take part. Having joined is no secret. */
export type Joined = Pick<ReleaseCohort, "parties" | "taking_part">;

/** A figure that a channel leads with: what the release says of the nation, and of how many groups it says anything. */
export interface LeadFigure {
  nation: Cell;
  published: Record<"region" | "cluster", { published: number; all: number }>;
}

/** How far the hub has come. */
export interface Adoption {
  stage: Stage;
  nation: Joined;
  clusters: (Joined & Pick<ReleaseCohort, "cohort" | "name"> & { hasFigure: boolean })[];
  /** Empty before the first release. */
  leads: LeadFigure[];
}

const types = ["nation", "region", "cluster"] as const;
const leadMetrics = catalogue.filter((metric) => "lead" in metric).map(({ id }) => id);

/**
 * How far the hub has come, as the latest release says. Before the first release: who has joined, and nothing else.
 * @throws DomainError `sign-in-needed`
 */
export const readAdoption = async ({ db, actor }: Context, release: Release | null): Promise<Adoption> => {
  requireSignedIn(actor);
  if (!release) return beforeAnyRelease(db);
  const [cohorts, ...cells] = await Promise.all([
    readCohorts(db, release.id, types),
    ...leadMetrics.map((metric) => readCells(db, release.id, metric, types)),
  ]);
  const leads = cells.flatMap(leadFigureOf);
  const opened = new Set(cells.flat().filter(isPublished).map(placeOf));
  const nation = cohorts.find(({ cohort_type }) => cohort_type === "nation");
  return {
    stage: stageOf(leads.map(({ nation }) => nation)),
    nation: nation ?? { parties: 0, taking_part: 0 },
    clusters: cohorts
      .filter(({ cohort_type }) => cohort_type === "cluster")
      .map((cluster) => ({ ...cluster, hasFigure: opened.has(placeOf(cluster)) })),
    leads,
  };
};

const leadFigureOf = (cells: readonly Cell[]): LeadFigure[] => {
  const nation = cells.find(({ cohort_type }) => cohort_type === "nation");
  const countOf = (type: "region" | "cluster") => {
    const ofType = cells.filter(({ cohort_type }) => cohort_type === type);
    return { published: ofType.filter(isPublished).length, all: ofType.length };
  };
  return nation ? [{ nation, published: { region: countOf("region"), cluster: countOf("cluster") } }] : [];
};

const isPublished = ({ status }: Cell): boolean => status === "published";
const placeOf = ({ cohort_type, cohort }: Pick<Cell, "cohort_type" | "cohort">): string => `${cohort_type} ${cohort}`;

/** More groups than any nation has. */
const everyGroup = 5000;

const beforeAnyRelease = async (db: Database): Promise<Adoption> => {
  const [regions, clusters] = await Promise.all([listRegions(db, "", everyGroup), listClusters(db, "", everyGroup)]);
  const sum = (of: keyof Joined) => regions.reduce((total, region) => total + region[of], 0);
  return {
    stage: stageOf([]),
    nation: { parties: sum("parties"), taking_part: sum("taking_part") },
    clusters: clusters.map(({ id, ...cluster }) => ({ ...cluster, cohort: id, hasFigure: false })),
    leads: [],
  };
};
