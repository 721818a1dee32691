import { amount } from "../figures.ts";
import type { Params } from "../params.ts";
import { times } from "./times.ts";

/** Where a party counts is said in its own log; the hub's is not told. */
const counting = ({ counts_in }: Params): string => (counts_in ? ` Counts ${counts_in}.` : "");

/**
 * What the audit says was done, filled with an entry's details; who did it stands beside it. `person` is filled with an
 * address, roles, scopes and fields with their names.
 */
export const audit = {
  kinds: {
    "sign-in": "Sign-ins and use of tokens",
    people: "People",
    rules: "Ground rules and agreement",
    sharing: "Sharing",
    upload: "Uploads",
    correction: "Corrections",
    export: "Exports",
    token: "Tokens",
    structure: "Structure",
    release: "Releases",
  },
  who: {
    left: "somebody who has left",
    operator: "the operator of the hub",
    /** Run by whoever sets the hub up, on its own machine. */
    bootstrap: "the bootstrap command",
    hubToken: "a program of the hub’s operator",
    token: (p: Params) => `token “${p.name}”`,
    /** Without a name, or not known any more. */
    tokenNumber: (p: Params) => `token ${p.number}`,
    clock: "the hub’s clock",
    visitor: "somebody who was not signed in",
    person: (p: Params) => `person number ${p.number}`,
    /** Whose address is not kept any more. */
    invited: (p: Params) => `somebody (invitation ${p.number})`,
    contributor: "a party that has left",
  },
  actions: {
    "sign-in": () => "Signed in.",
    "sign-out": (p: Params) => `Signed out: ${times(p.sessions, "session", "sessions")}.`,
    "token-first-use": () => "Used for the first time that day.",
    "operator-made": (p: Params) => `Made ${p.person} an operator.`,
    "person-looked-up": (p: Params) => `Looked ${p.person} up.`,
    "memberships-set": (p: Params) =>
      p.roles === "" ? `Took the access of ${p.person} away.` : `Gave ${p.person} access: ${p.roles}.`,
    invited: (p: Params) => `Invited ${p.invitation ?? "somebody"}: ${p.role}.`,
    "invitation-accepted": (p: Params) => `Accepted an invitation: ${p.role}.`,
    "invitation-taken-back": (p: Params) => `Took back the invitation of ${p.invitation ?? "somebody"}: ${p.role}.`,
    "role-changed": (p: Params) => `Made ${p.person} ${p.role}.`,
    "access-removed": (p: Params) => `Took the access of ${p.person} away, who was ${p.role}.`,
    "access-given-up": (p: Params) => `Gave up being ${p.role}.`,
    "agreement-recorded-by-party": (p: Params) => `Accepted the ground rules, version ${p.version}.${counting(p)}`,
    "agreement-recorded-by-operator": (p: Params) =>
      `Recorded a written agreement to the ground rules, version ${p.version}.${counting(p)}`,
    "agreement-withdrawn": () => "Took the agreement back. Counts nowhere.",
    "agreement-lapsed": (p: Params) =>
      `Ended the agreement to the ground rules, version ${p.version}: newer ones are in force. Counts nowhere until an admin accepts them.`,
    "ground-rules-published": (p: Params) =>
      `Published version ${p.version} of the ground rules, in force from ${p.in_force_on}.`,
    "sharing-chosen": (p: Params) =>
      `Chose what is shared. Subject lines and graphics: ${p.exemplars}; happy to be asked: ${p.happy_to_be_asked}; standing by name to the region’s officers: ${p.named_to_officers}; help wanted, shown to: ${p.help_wanted}; help offered, shown to: ${p.help_offered}.`,
    "help-line-taken-down": (p: Params) => `Took down the line that says what you ${p.line}.`,
    uploaded: (p: Params) =>
      `Uploaded a file (${p.channel}): ${amount(p.new)} new, ${amount(p.changed)} changed, ${amount(p.unchanged)} unchanged, ${amount(p.set_aside)} set aside.`,
    "upload-withdrawn": (p: Params) =>
      `Withdrew an upload: ${times(p.gone, "campaign", "campaigns")} gone, ${amount(p.refolded)} back to what other files say.`,
    "campaign-corrected": () => "Put a campaign right.",
    "campaign-deleted": () => "Deleted a campaign.",
    "campaign-restored": () => "Took a deleted campaign back.",
    "campaigns-exported": (p: Params) => `Exported ${times(p.campaigns, "campaign", "campaigns")}.`,
    "named-standings-exported": (p: Params) =>
      `Exported the figures of the parties named to officers of region ${p.region} in release ${p.release}, this party’s among them.`,
    "uploads-exported": (p: Params) => `Exported the list of ${times(p.uploads, "upload", "uploads")}.`,
    "standing-exported": () => "Exported where the party stands.",
    "log-exported": (p: Params) => `Exported ${times(p.entries, "entry", "entries")} of this log.`,
    "party-exported": () => "Exported everything that is held about the party.",
    "audit-exported": (p: Params) => `Exported ${times(p.entries, "entry", "entries")} of the audit.`,
    "token-issued": (p: Params) => `Issued a token that may: ${p.scopes}.`,
    "token-rotated": (p: Params) => `Put ${p.token} in the place of ${p.replaced}, which ended.`,
    "token-revoked": (p: Params) => `Revoked ${p.token}.`,
    "structure-loaded": (p: Params) =>
      `Loaded a structure file of ${times(p.read, "party", "parties")}: ${amount(p.new)} new, ${amount(p.changed)} changed, ${amount(p.unchanged)} unchanged, ${amount(p.vanished)} not named in it.`,
    "nation-added": () => "Named the nation.",
    "nation-renamed": () => "Renamed the nation.",
    "region-added": (p: Params) => `Made the region ${p.name}.`,
    "region-changed": (p: Params) => `Changed the region ${p.name}: ${p.fields}.`,
    "region-removed": (p: Params) => `Removed the region ${p.name}.`,
    "regions-merged": (p: Params) => `Merged the region ${p.name} into ${p.into_name}.`,
    "cluster-added": (p: Params) => `Made the cluster ${p.name}.`,
    "cluster-changed": (p: Params) => `Changed the cluster ${p.name}: ${p.fields}.`,
    "cluster-removed": (p: Params) => `Removed the cluster ${p.name}.`,
    "clusters-merged": (p: Params) =>
      `Merged the cluster ${p.name} into ${p.into_name}: ${times(p.parties, "party", "parties")}.`,
    "party-added": () => "Added the party to the hub.",
    "party-changed": (p: Params) => `Changed the party: ${p.fields}.`,
    "party-removed": () => "Removed a party that never had anything.",
    "party-left": () => "Left the hub. Everything of the party was erased.",
    "release-started": (p: Params) => `Started a release that counts up to ${p.as_of}.`,
    "decisions-read": (p: Params) => `Read why figures of release ${p.release} were not issued.`,
  },
  /** What details hold that is neither a number nor a name. */
  values: {
    yes: "yes",
    no: "no",
    nobody: "nobody",
    cluster: "from its cluster up",
    region: "from its region up",
    exemplars: { no: "no", unnamed: "without the party’s name", named: "with the party’s name" },
    lines: { wanted: "would welcome help with", offered: "can help with" },
    audiences: { cluster: "its cluster", region: "its region", all: "all parties" },
    scopes: {
      upload: "upload",
      read: "read",
      structure: "change the structure",
      publish: "start releases",
      people: "let people in",
      "issue-upload-tokens": "issue upload tokens",
    },
    fields: {
      name: "name",
      region: "region",
      cluster: "cluster",
      size_band: "size",
      area_type: "kind of area",
      seat_status: "seat",
      constituency_code: "constituency",
      time_zone: "time zone",
    },
  },
} as const;
