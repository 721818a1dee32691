/**
 * Seeded chance: the same words give the same numbers for ever, on every machine. Each party and channel draws from its
 * own stream, so that one of them can change without moving the others.
 */
export interface Random {
  /** Strictly between 0 and 1. */
  uniform(): number;
  chance(probability: number): boolean;
  between(low: number, high: number): number;
  /** Whole number, both ends included. */
  integer(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  normal(): number;
  binomial(trials: number, probability: number): number;
  poisson(mean: number): number;
}

export const randomOf = (...words: (string | number)[]): Random => {
  const uniform = mulberry32(hash(words.join("/")));
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const integer = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  const chance = (probability: number) => uniform() < probability;
  return {
    uniform,
    chance,
    between,
    integer,
    pick: (choices) => {
      if (choices.length === 0) throw new RangeError("nothing to pick from");
      return choices[integer(0, choices.length - 1)] as (typeof choices)[number];
    },
    // Box and Muller (1958).
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    binomial: (trials, probability) =>
      probability > 0.5
        ? trials - successes(uniform, trials, 1 - probability)
        : successes(uniform, trials, probability),
    // Events of a Poisson process: the waits between them are exponential.
    poisson: (mean) => {
      let events = -1;
      for (let waited = 0; waited < mean; events += 1) waited += -Math.log(uniform());
      return Math.max(0, events);
    },
  };
};

/** Binomial by leaping from success to success: the gaps are geometric. Exact, and never underflows. */
const successes = (uniform: () => number, trials: number, probability: number): number => {
  if (probability <= 0) return 0;
  const scale = Math.log1p(-probability);
  let count = 0;
  for (let at = leap(uniform, scale); at <= trials; at += leap(uniform, scale)) count += 1;
  return count;
};

const leap = (uniform: () => number, scale: number): number => 1 + Math.floor(Math.log(uniform()) / scale);

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/** Tommy Ettinger's mulberry32; the first outputs of neighbouring seeds are alike, so eight are thrown away. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  for (let thrown = 0; thrown < 8; thrown += 1) next();
  return next;
};
