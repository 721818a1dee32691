import { slug } from "../../src/parties/slug.ts";
import type { Keys } from "../launcher/state.ts";
import { type Api, openApi, signIn } from "./api.ts";
import type { Contributor, Plan } from "./plan.ts";
import { namedParties, sharingOf } from "./sharing.ts";

/** The invented people of the demonstration: those whom the launcher prints, and admins who speak for their parties. */
type Membership = { role: "organiser" | "admin"; party: string } | { role: "officer"; region: string };
interface Person {
  role: Keys["people"][number]["role"];
  email: string;
  party?: string;
  memberships: Membership[];
}

export const signInPath = (email: string): string => `/dev/sign-in/${email}`;
const address = (name: string): string => `${name}@demonstration.example`;

/** Those to look through the eyes of: one role each, but for one person of two. */
const viewers = (plan: Plan): Person[] => {
  const party = plan.organiser.place.slug;
  const smallParty = plan.smallParty.place.slug;
  const neighbour = speakers(plan).find(({ party: { place } }) => place.slug !== party && place.slug !== smallParty)!;
  const region = slug(plan.officerRegion);
  const second = neighbour.party.place.slug;
  return [
    // Before the admin: once a party has one, only its admins let people in.
    { role: "organiser", email: address("organiser"), party, memberships: [{ role: "organiser", party }] },
    { role: "admin", email: address("admin"), party, memberships: [{ role: "admin", party }] },
    { role: "officer", email: address("officer"), memberships: [{ role: "officer", region }] },
    {
      role: "organiser-and-officer",
      email: address("two-roles"),
      party: second,
      memberships: [
        { role: "organiser", party: second },
        { role: "officer", region },
      ],
    },
    {
      role: "small-party",
      email: address("small-party"),
      party: smallParty,
      memberships: [{ role: "admin", party: smallParty }],
    },
  ];
};

/** How many parties of Wales speak for themselves, in Welsh. */
const welshSpeakers = 6;

/** The parties whose own admin agrees and shares: those of the officer's region and of the people above, and some of Wales. */
const speakers = (plan: Plan): Contributor[] => {
  const agreed = plan.contributors.filter(({ countsIn }) => countsIn !== null);
  const welsh = agreed.filter(({ party }) => party.place.region === "Wales").slice(0, welshSpeakers);
  return agreed.filter(
    (one) =>
      one.party.place.region === plan.officerRegion ||
      [plan.organiser, plan.smallParty].includes(one.party) ||
      welsh.includes(one),
  );
};

/** @returns the people to print, and each speaking party's admin by its slug. */
export const makePeople = async (operator: Api, plan: Plan) => {
  const people = viewers(plan);
  const admins = new Map<string, string>();
  for (const { email, memberships } of people) {
    await operator.send("PUT", `/people/${email}`, { memberships });
    for (const one of memberships) if (one.role === "admin") admins.set(one.party, email);
  }
  for (const { party } of speakers(plan)) {
    const { slug } = party.place;
    if (admins.has(slug)) continue;
    const email = `admin@${slug}.example`;
    await operator.send("PUT", `/people/${email}`, { memberships: [{ role: "admin", party: slug }] });
    admins.set(slug, email);
  }
  return {
    people: people.map(({ memberships, ...person }) => ({ ...person, sign_in: signInPath(person.email) })),
    admins,
  };
};

/** An admin reads the ground rules, says where the party counts, and chooses what it shares. */
export const speakForParty = async (url: string, email: string, contributor: Contributor, plan: Plan, on: string) => {
  const { slug } = contributor.party.place;
  const admin = openApi(url, await signIn(url, signInPath(email)));
  const { items } = await admin.get<{ items: { version: number }[] }>("/ground-rules");
  await admin.send("PUT", `/parties/${slug}/agreement`, {
    version: String(items[0]!.version),
    accepted_on: on,
    counts_in: contributor.countsIn,
  });
  const named = namedParties(plan.contributors, plan.officerRegion);
  await admin.send("PUT", `/parties/${slug}/sharing`, sharingOf(contributor, named.has(slug)));
};
