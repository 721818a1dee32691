import type { Params } from "../../params.ts";

/** Published figures of whole sectors, and how far they may be leant on. */
export const elsewhere = {
  title: "Figures from elsewhere",
  sentence:
    "These are not parties like yours. They are whole sectors, of other years, counted in other ways: good for a rough idea, not for measuring yourself.",
  columns: { whose: "Whose emails" },
  sectors: {
    politics: "Politics",
    "non-profit": "Non-profits",
    government: "Government",
    advocacy: "Non-profits in the United States, emails that ask for action",
    "every-sector": "All sectors",
    "every-sector-uk": "All sectors in the United Kingdom",
  },
  from: (p: Params) => `${p.source}, emails of ${p.year}`,
  differences: "How these were counted",
  ours: "Here, each person who clicked counts once, of the emails delivered, added up over a party’s twelve months.",
  counted: {
    "mailchimp-2014":
      "The average of single emails’ rates, each counting alike, of emails to 1,000 subscribers or more. Most parties’ lists are shorter. Read where others had copied it.",
    "m-and-r-2025": "People who clicked, of emails delivered, as here. Read second-hand.",
    "dma-2021": "Emails sent through nine British providers. Where we read it, it is not said how clicks were counted.",
    "campaign-monitor-2019":
      "Emails of all this provider’s customers. Where we read it, it is not said how clicks were counted.",
  },
  source: "Where we read it",
  others: "For opens, graphics and events we know of no published figures that are counted nearly like ours.",
} as const;
