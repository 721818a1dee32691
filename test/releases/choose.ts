import { env } from "cloudflare:workers";

const setNamed = (named: 0 | 1) => (slugs: readonly string[]) =>
  env.DB.prepare(
    `INSERT INTO sharing_choices (party_id, exemplars, happy_to_be_asked, named_to_officers, changed_at_ms)
     SELECT id, 'no', 0, ?, 0 FROM parties WHERE slug IN (SELECT value FROM json_each(?))
     ON CONFLICT (party_id) DO UPDATE SET named_to_officers = excluded.named_to_officers`,
  )
    .bind(named, JSON.stringify(slugs))
    .run();

/** These parties choose to be named to the officers of their region; or take that back. */
export const choose = Object.assign((...slugs: string[]) => setNamed(1)(slugs), {
  not: (...slugs: string[]) => setNamed(0)(slugs),
});
