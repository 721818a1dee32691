/** Name, what is divided by what, and why it matters, for each metric of the catalogue. */
export const metrics = {
  "email.click-rate": {
    name: "Click rate",
    of: "people who clicked, of emails delivered",
    why: "A click is a person doing something. Machines open emails; they hardly ever click on purpose.",
  },
  "email.unsubscribe-rate": {
    name: "Unsubscribe rate",
    of: "people who unsubscribed, of emails delivered",
    why: "What an email costs: everyone who leaves the list is out of reach next time.",
  },
  "email.complaint-rate": {
    name: "Spam complaint rate",
    of: "people who reported spam, of emails delivered",
    why: "A few complaints in a thousand are enough for mailbox providers to hide every later email.",
  },
  "email.open-rate-filtered": {
    name: "Open rate (machine opens left out)",
    of: "people who opened, of emails delivered, in tools that leave machine opens out",
    why: "A rough sign of whether the subject line was noticed.",
  },
  "email.open-rate-unfiltered": {
    name: "Open rate (machine opens included)",
    of: "opens by people and machines, of emails delivered",
    why: "Mostly mail apps fetching pictures by themselves: compare it only with the same kind, and prefer clicks.",
  },
  "email.bounce-rate": {
    name: "Bounce rate",
    of: "emails that could not be delivered, of recipients",
    why: "A list with many dead addresses reaches fewer people and harms the sender’s standing.",
  },
  "email.action-rate": {
    name: "Action rate",
    of: "actions taken (sign-ups, petitions, replies to an ask), of emails delivered",
    why: "What the email was for.",
  },
  "email.sends-per-month": {
    name: "Emails per month",
    of: "emails, in months with at least one",
    why: "Says how active a party is. Neither more nor fewer is better by itself.",
  },
  "graphic.engagement-rate": {
    name: "Engagement rate",
    of: "reactions, comments, shares and clicks, of people reached",
    why: "Whether people did more than scroll past.",
  },
  "graphic.share-rate": {
    name: "Share rate",
    of: "shares, of people reached",
    why: "A share carries the message to people you cannot reach yourself.",
  },
  "graphic.click-rate": {
    name: "Link click rate",
    of: "link clicks, of people reached",
    why: "Whether the graphic brought people to where they can act.",
  },
  "graphic.posts-per-month": {
    name: "Posts per month",
    of: "posts, in months with at least one",
    why: "Says how active a party is. Neither more nor fewer is better by itself.",
  },
  "event.rsvp-rate": {
    name: "RSVP rate",
    of: "people who said they would come, of people invited",
    why: "Whether the invitation drew people.",
  },
  "event.turnout": {
    name: "Turnout",
    of: "people who came, per RSVP",
    why: "How far a promise to come can be relied on. Walk-ins can carry it above 1.",
  },
  "event.fill": {
    name: "Fill",
    of: "people who came, per place in the room",
    why: "Whether the room was the right size.",
  },
  "event.first-timer-share": {
    name: "First-timers",
    of: "people at their first event, of people who came",
    why: "How a party grows: people who come once may come again.",
  },
  "event.rsvps-per-event": {
    name: "RSVPs per event",
    of: "people who said they would come, per event",
    why: "How many people an event promises to gather.",
  },
  "event.attendance-per-event": {
    name: "Attendance per event",
    of: "people who came, per event",
    why: "How many people an event gathers.",
  },
  "event.events-per-month": {
    name: "Events per month",
    of: "events, in months with at least one",
    why: "Says how active a party is. Neither more nor fewer is better by itself.",
  },
} as const;
