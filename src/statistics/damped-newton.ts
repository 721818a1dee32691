/** A function of two parameters at a point: value, gradient, and second derivatives [11, 12, 22]. */
export interface Surface {
  value: number;
  gradient: Point;
  hessian: readonly [number, number, number];
}

interface Summit {
  at: Point;
  value: number;
}

export type Point = readonly [number, number];

/** How far a step may go in either parameter: these are logarithms, and e^2 is a long way. */
const LONGEST_STEP = 2;
/**
 * The climb ends with the step that promises less than this share of the height: steps shrink quadratically, so nothing is
 * left after it. Not by the step's length, which on a plateau is made of rounding.
 */
const NOTHING_TO_GAIN = 1e-13;
/** Heights are sums of large terms that nearly cancel: equal ones differ by some of their last digits. */
const ROUNDING = 1e-9;
const MOST_STEPS = 100;
const MOST_HALVINGS = 40;

/**
 * The maximum of a smooth function of two parameters, climbed to by Newton's method.
 *
 * A step is damped three ways: where the function is not concave the curvature is mirrored, so that the step still leads
 * upwards; no step is longer than 2; a step that leads down is halved until it does not.
 *
 * @param leaves ends the climb at a point beyond which nobody needs to know: the path is returned as far as it went
 * @returns the summit or the point of leaving; null when neither is reached
 * Source: Nocedal & Wright (2006), Numerical Optimization, ch. 3.
 */
export const dampedNewton = (
  start: Point,
  surface: (at: Point) => Surface,
  leaves: (at: Point) => boolean,
): Summit | null => {
  let at = start;
  let here = surface(at);
  for (let taken = 0; taken < MOST_STEPS; taken++) {
    if (leaves(at)) return { at, value: here.value };
    const step = uphill(here);
    const length = Math.max(Math.abs(step[0]), Math.abs(step[1]));
    const gain = (step[0] * here.gradient[0] + step[1] * here.gradient[1]) / 2;
    const scale = 1 + Math.abs(here.value);
    const floor = here.value - ROUNDING * scale;
    const next = highEnough(at, step, Math.min(1, LONGEST_STEP / length), floor, surface);
    if (next === null) return null;
    ({ at, here } = next);
    if (gain < NOTHING_TO_GAIN * scale) return { at, value: here.value };
  }
  return null;
};

/** The step, or the largest half, quarter, ... of it that does not lead below the floor. */
const highEnough = (from: Point, step: Point, share: number, floor: number, surface: (at: Point) => Surface) => {
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++, share /= 2) {
    const at: Point = [from[0] + share * step[0], from[1] + share * step[1]];
    const here = surface(at);
    if (here.value >= floor) return { at, here };
  }
  return null;
};

/** Newton's step, with negative curvature mirrored. */
const uphill = ({ gradient: [g1, g2], hessian: [h11, h12, h22] }: Surface): Point => {
  const middle = -(h11 + h22) / 2;
  const smallest = middle - Math.hypot((h11 - h22) / 2, h12);
  const tiny = Number.EPSILON * Math.abs(middle) + Number.MIN_VALUE;
  const lift = smallest > tiny ? 0 : 2 * Math.abs(smallest) + tiny;
  const [a, b, c] = [lift - h11, -h12, lift - h22];
  const determinant = a * c - b * b;
  return [(c * g1 - b * g2) / determinant, (a * g2 - b * g1) / determinant];
};
