import type { CountField, TextField } from "../../src/campaigns/campaign.ts";
import type { Party } from "./parties.ts";

/** An invented campaign as its party's tool knows it, and the features that it truly has. */
export interface Campaign<Feature extends string = string> {
  /** What the tool calls it by. */
  platform_id: string;
  title: string;
  /** The party's wall clock: `2026-03-01 18:30`. */
  sent: string;
  counts: Partial<Record<CountField, number>>;
  texts: Partial<Record<TextField, string>>;
  has: Record<Feature, boolean>;
}

/** What one party's channel holds over these months, oldest first, and numbered in that order. */
export const overMonths = <Feature extends string>(
  party: Party,
  months: readonly string[],
  make: (month: string) => Omit<Campaign<Feature>, "platform_id">[],
): Campaign<Feature>[] =>
  months
    .flatMap((month) => make(month).sort((one, other) => (one.sent < other.sent ? -1 : 1)))
    .map((campaign, index) => ({
      platform_id: `${party.place.constituency_code}${index.toString(16).padStart(4, "0")}`.toLowerCase(),
      ...campaign,
    }));
