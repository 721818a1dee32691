/**
 * The root of a concave increasing function, by Newton's method from its left.
 *
 * A tangent of a concave function lies above it, so every step lands left of the root or on it: the steps climb, need no
 * bracket and cannot overshoot. They end when they no longer climb, which is as near as the numbers come.
 *
 * Valid when: `start` is at or left of the root. Source: Newton; Fourier (1818) for when it cannot fail.
 * Not for: functions of unknown shape.
 *
 * @param at the function's value and slope
 * @throws RangeError when the root is not reached, which means that the function is not what it should be
 */
export const concaveRoot = (at: (t: number) => { value: number; slope: number }, start: number): number => {
  let t = start;
  for (let step = 0; step < 500; step++) {
    const { value, slope } = at(t);
    const next = t - value / slope;
    if (Number.isNaN(next)) break;
    if (next - t <= 1e-15 * Math.abs(next) + 1e-16) return next;
    t = next;
  }
  throw new RangeError(`no root above ${start}`);
};
