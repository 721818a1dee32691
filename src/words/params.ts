/** What a sentence is filled with. */
export type Params = Record<string, string | number>;
