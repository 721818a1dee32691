import type { Random } from "./random.ts";

/**
 * The words of the demonstration: subject lines, captions and titles put together from parts. Local matters only; no
 * organisation and no person is named. Of the features of a text, each is in it exactly where it was asked for.
 */
export interface TextFeatures {
  question: boolean;
  number?: boolean;
  first_name?: boolean;
  place_name: boolean;
  urgency?: boolean;
  all_capitals?: boolean;
  exclamation?: boolean;
  emoji?: boolean;
  long?: boolean;
}

/** @param place what people call the place: `Inverness` of `Inverness, Skye and West Ross-shire`. */
export const textOf = (features: TextFeatures, language: Language, place: string, random: Random): string => {
  const phrases = features.question
    ? features.number
      ? language.numberedQuestions
      : language.questions
    : features.number
      ? language.numberedStatements
      : language.statements;
  const sentence = random
    .pick(phrases)
    .replace("{number}", String(random.pick([3, 5, 7, 10, 12, 20, 40])))
    .replace("{topic}", topicOf(features, language, place, random));
  const opening = [
    features.urgency && language.urgency,
    features.first_name && "*|FNAME|*, ",
    features.long && language.beforehand,
  ].filter((part) => typeof part === "string");
  const line = capitalised([...opening, ...(opening.length > 0 ? [lowerCased(sentence)] : [sentence])].join(""));
  const ended = features.exclamation && !features.question ? `${line}!` : line;
  const shouted = features.all_capitals ? ended.toUpperCase() : ended;
  return features.emoji ? `${random.pick(["🌳", "🚲", "📣", "🏡", "🎉"])} ${shouted}` : shouted;
};

const topicOf = (features: TextFeatures, language: Language, place: string, random: Random): string => {
  const topic = random.pick(language.topics);
  return features.place_name ? language.at.replace("{topic}", topic).replace("{place}", place) : topic;
};

export const calledPlace = (name: string): string => name.split(/, | and /)[0] ?? name;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerCased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export interface Language {
  topics: readonly string[];
  statements: readonly string[];
  questions: readonly string[];
  numberedStatements: readonly string[];
  numberedQuestions: readonly string[];
  /** A topic of the party's own place; Welsh puts the name in brackets, where it keeps its first letter. */
  at: string;
  urgency: string;
  /** Makes a line longer than 60 characters. */
  beforehand: string;
}

export const english: Language = {
  topics: [
    "the high street",
    "the bus timetable",
    "the crossing by the school",
    "the swimming pool",
    "the library opening hours",
    "the river path",
    "the market square",
    "the plans for new homes",
    "the allotments",
    "the flood defences",
    "the cycle path",
    "the street lights",
    "the health centre",
    "the youth club",
    "the playing field",
    "the station car park",
    "the recycling centre",
    "the village hall",
  ],
  statements: [
    "News about {topic}",
    "What happens next with {topic}",
    "Our plan for {topic}",
    "A short update on {topic}",
    "We went to see {topic}",
    "Good progress on {topic}",
    "Your replies about {topic}",
  ],
  questions: [
    "What should happen to {topic}?",
    "Have you seen {topic} lately?",
    "Is it time to think again about {topic}?",
    "Will you help us with {topic}?",
  ],
  numberedStatements: [
    "{number} things to know about {topic}",
    "{number} minutes that could help {topic}",
    "What {number} of you told us about {topic}",
  ],
  numberedQuestions: [
    "Can you spare {number} minutes for {topic}?",
    "Which of these {number} ideas for {topic} is yours?",
  ],
  at: "{topic} in {place}",
  urgency: "Last chance: ",
  beforehand: "before the council meets later this month, ",
};

/** No topic changes its first letter after `am`, `ar gyfer` or `gweld`. */
export const welsh: Language = {
  topics: [
    "y stryd fawr",
    "yr amserlen bysiau",
    "y groesfan ger yr ysgol",
    "y pwll nofio",
    "oriau agor y llyfrgell",
    "y llwybr ger yr afon",
    "y rhandiroedd",
    "yr amddiffynfeydd llifogydd",
    "y llwybr beicio",
    "y goleuadau stryd",
    "y ganolfan iechyd",
    "y clwb ieuenctid",
    "y cae chwarae",
    "y ganolfan ailgylchu",
  ],
  statements: [
    "Newyddion am {topic}",
    "Y camau nesaf ar gyfer {topic}",
    "Ein cynllun ar gyfer {topic}",
    "Diweddariad byr am {topic}",
  ],
  questions: ["Beth yw eich barn am {topic}?", "Ydych chi wedi gweld {topic} yn ddiweddar?"],
  numberedStatements: ["{number} peth i'w gwybod am {topic}", "Barn {number} ohonoch am {topic}"],
  numberedQuestions: ["Oes gennych chi {number} munud i drafod {topic}?"],
  at: "{topic} ({place})",
  urgency: "Cyfle olaf: ",
  beforehand: "cyn i'r cyngor gyfarfod yn ddiweddarach y mis hwn, ",
};
