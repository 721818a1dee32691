/** A figure of ours beside the figure it should be. */
export interface Compared {
  /** Which one: its arguments. */
  of: unknown;
  got: number;
  want: number;
}

/**
 * The figures that stand further from what they should be than a relative tolerance allows: none, in a test that passes.
 *
 * @param absolute for figures near zero, where only this much of them has digits at all
 */
export const beyond = (figures: readonly Compared[], relative: number, absolute = 1e-300): Compared[] => {
  if (figures.length === 0) throw new Error("nothing was compared");
  return figures.filter(
    ({ got, want }) => !(got === want || Math.abs(got - want) <= relative * Math.abs(want) + absolute),
  );
};
