import { monthsBefore } from "../src/releases/month.ts";
import { normalQuantile } from "../src/statistics/normal.ts";

/** A party of an invented hub, and the file of its emails; null where it has not joined. */
export interface InventedParty {
  slug: string;
  emails: string | null;
}

export interface InventedHub {
  structure: string;
  parties: InventedParty[];
}

/** Regions of clusters: how many parties of each cluster have joined, of how many. */
export type Layout = readonly (readonly (readonly [joined: number, of: number])[])[];

/** Hubs of 3, 10, 40 and 300 parties, as they come about when parties join one by one, and when whole clusters do. */
export const layouts = {
  3: [
    [
      [3, 11],
      [0, 9],
    ],
  ],
  10: [
    [
      [4, 9],
      [3, 8],
    ],
    [
      [2, 8],
      [1, 4],
    ],
  ],
  40: [
    [
      [4, 8],
      [4, 8],
      [4, 8],
      [2, 7],
    ],
    [
      [4, 9],
      [4, 8],
      [4, 8],
    ],
    [
      [4, 8],
      [4, 7],
      [0, 6],
    ],
    [
      [4, 8],
      [2, 8],
    ],
  ],
  300: Array.from({ length: 10 }, () => Array.from({ length: 5 }, () => [6, 7] as const)),
} as const satisfies Record<number, Layout>;

/**
 * A hub in which parties' click rates differ by half of their mean and emails by a third, with chance on top: invented, and the
 * same every time. Each party has an email a month, the last in `lastMonth`.
 */
export const inventedHub = (layout: Layout, lastMonth = "2025-06"): InventedHub => {
  const months = [2, 1, 0].map((back) => monthsBefore(lastMonth, back));
  const normals = spacedNormals();
  const lines = ["party,name,cluster,region,nation,size_band"];
  const parties = layout.flatMap((clusters, region) =>
    clusters.flatMap(([joined, of], cluster) =>
      Array.from({ length: of }, (_, at): InventedParty => {
        const name = `Party ${region + 1}.${cluster + 1}.${at + 1}`;
        const slug = name.toLowerCase().replace(/[ .]/g, "-");
        const band = at % 2 === 0 ? "100-299" : "300-999";
        lines.push(`${slug},${name},Cluster ${region + 1}.${cluster + 1},Region ${region + 1},Somewhere,${band}`);
        return { slug, emails: at < joined ? emailsOf(200 + 130 * at, months, normals) : null };
      }),
    ),
  );
  return { structure: `${lines.join("\n")}\n`, parties };
};

const emailsOf = (list: number, months: readonly string[], normals: Iterator<number, never>): string => {
  const next = () => normals.next().value;
  const rate = 0.034 * Math.exp(0.5 * next() - 0.125);
  const rows = months.map((month, at) => {
    const expected = list * rate * Math.exp(0.33 * next() - 0.054);
    const clickers = Math.max(0, Math.round(expected + Math.sqrt(expected) * next()));
    return `Email ${at + 1},${month}-10 18:30,${list},${clickers}`;
  });
  return ["title,sent,delivered,clickers", ...rows].join("\n");
};

/** As if drawn from a normal distribution: steps of the golden section fill it evenly, in an order that hides it. */
function* spacedNormals(): Generator<number, never> {
  for (let at = 1; ; at++) yield normalQuantile((at * 0.618033988749895) % 1);
}
