import type { Sums } from "../../src/statistics/sums.ts";
import pool from "../fixtures/statistics/08_eb_oracle.json";

/** The six sums of the 200 simulated parties. */
export const poolSums: Sums[] = pool.parties.map(({ m, N, X, NN, XN, XX }) => ({
  m,
  n: N,
  x: X,
  nn: NN,
  xn: XN,
  xx: XX,
}));
