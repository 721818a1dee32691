import { expect } from "vitest";
import { beyond } from "./beyond.ts";

/** Fails unless every figure is within a relative distance of the one it should be; zero must be met exactly. */
export const expectNear = (got: readonly number[], want: readonly number[], relative: number, what: string) => {
  expect(got.length, what).toBe(want.length);
  const figures = want.map((figure, at) => ({ of: `${what}, figure ${at + 1}`, got: got[at]!, want: figure }));
  expect(beyond(figures, relative, 0)).toEqual([]);
};
