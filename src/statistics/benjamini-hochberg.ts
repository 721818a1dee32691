import { requireProportion } from "./require.ts";

/**
 * q-values: of the findings with a q-value up to 5 %, about 5 % at most are expected to be chance.
 *
 * Formula: with p sorted, `q_(i) = min over j >= i of p_(j) n / j`; in the order given.
 * Valid when: tests are independent or positively dependent. Source: Benjamini & Hochberg (1995); as q-values, Yekutieli &
 * Benjamini (1999). Not for: several looks at the same question over time, which need a rule of their own.
 */
export const benjaminiHochberg = (pValues: readonly number[]): number[] => {
  for (const p of pValues) requireProportion("p", p);
  const descending = pValues.map((_, index) => index).sort((i, j) => pValues[j]! - pValues[i]!);
  const qValues = new Array<number>(pValues.length);
  let smallest = 1;
  descending.forEach((index, above) => {
    const rank = pValues.length - above;
    smallest = Math.min(smallest, pValues[index]! * (pValues.length / rank));
    qValues[index] = smallest;
  });
  return qValues;
};
