/** A range, both ends included. */
export type Interval = readonly [low: number, high: number];
