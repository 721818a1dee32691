import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { slug } from "../../src/parties/slug.ts";
import { call, expectJson, operatorToken, partyToken, publish } from "../api.ts";
import { type ExpectedCell, makeChapters } from "../fixtures/chapters/chapters.ts";

/**
 * Real input, end to end: the chapters of a volunteer organisation upload their own events, and every cell the hub
 * publishes or withholds is what SQLite computes from the source by itself (`test/fixtures/chapters/independent.sql`).
 */
it("publishes of the chapters' RSVPs exactly what is computed independently, and withholds the rest", async () => {
  const { events, countries, expected } = env.CHAPTERS;
  const { structure, files } = makeChapters(events, countries);
  const operator = await operatorToken();
  await expectJson(
    call("PUT", "/api/v1/structure", { token: operator, body: structure, headers: { "content-type": "text/csv" } }),
  );
  expect(files.size).toBe(115);

  for (const [party, file] of files) {
    const agreement = { version: "1", accepted_on: "2018-01-01", counts_in: "cluster" };
    await expectJson(call("PUT", `/api/v1/parties/${party}/agreement`, { token: operator, body: agreement }));
    const token = await partyToken(party);
    const receipt = await expectJson<{ rows: { set_aside: number } }>(
      call("POST", `/api/v1/parties/${party}/uploads`, { token, body: file }),
      201,
    );
    expect(receipt.rows.set_aside, party).toBe(0);
  }

  const asOf = [...new Set(expected.map((cell) => cell.as_of))];
  expect(asOf).toEqual(["2018-12", "2019-12", "2021-12"]);
  for (const as_of of asOf) {
    const release = await publish(operator, { as_of });
    const { items } = await expectJson<{ items: ExpectedCell[] }>(
      call("GET", `/api/v1/releases/${release}/benchmarks?metric=event.rsvps-per-event`, { token: operator }),
    );
    const found = items.map(({ as_of, cohort_type, cohort, status, mean, contributors, counted, opens_at }) => ({
      as_of,
      cohort_type,
      cohort,
      status,
      mean,
      contributors,
      counted,
      opens_at,
    }));
    const wanted = expected
      .filter((cell) => cell.as_of === as_of)
      .map((cell) => ({ ...cell, cohort: slug(cell.cohort) }));
    expect(wanted.filter((cell) => cell.status === "published").length).toBeGreaterThan(1);
    expect(byCohort(found)).toEqual(byCohort(wanted));
  }
});

const byCohort = (cells: ExpectedCell[]) =>
  Object.fromEntries(cells.map((cell) => [`${cell.cohort_type} ${cell.cohort}`, cell]));
