import { env } from "cloudflare:workers";
import type { Cell, ReleaseCohort } from "../../src/benchmarks/contract.ts";

/** A published cell's figures, as far as a test says them. */
export type PlantedCell = Pick<Cell, "cohort_type" | "cohort"> & Partial<Cell>;

interface Planted {
  slug: string;
  as_of?: string;
  status?: "published" | "failed";
  cohorts: readonly ReleaseCohort[];
  cells: readonly PlantedCell[];
}

/** A release with exactly these cells: what a comparison says of figures is tested apart from how figures are made. */
export const plantRelease = async ({ slug, as_of = slug, status = "published", cohorts, cells }: Planted) => {
  const id = await insert("releases", { slug, as_of, status: "building", started_at_ms: 0 });
  for (const cohort of cohorts) await insert("release_cohorts", { release_id: id, ...cohort });
  for (const cell of cells) await insert("benchmarks", { release_id: id, ...rowOf(cell, slug, as_of) });
  await env.DB.prepare("UPDATE releases SET status = ?, published_at_ms = ? WHERE id = ?")
    .bind(status, status === "published" ? 1 : null, id)
    .run();
};

const rowOf = ({ interval, quantiles, split, ...cell }: PlantedCell, slug: string, as_of: string) => {
  const published = cell.mean != null;
  return {
    metric: "email.click-rate",
    status: published ? "published" : "withheld",
    contributors: published ? "5-9" : null,
    first_published_in: published ? slug : null,
    as_of,
    interval: interval ? JSON.stringify(interval) : null,
    quantiles: quantiles ? JSON.stringify(quantiles) : null,
    split: split ? JSON.stringify(split) : null,
    ...cell,
  };
};

const insert = async (table: string, row: object): Promise<number> => {
  const columns = Object.keys(row);
  const { meta } = await env.DB.prepare(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  )
    .bind(...Object.values(row))
    .run();
  return meta.last_row_id;
};
