/** How a hub lives from one snapshot to the next. Shares are of the contributors, at each step. */
export interface Scenario {
  name: string;
  snapshots: number;
  /** Steps after which the window moves on by a month. */
  stepsInMonth: number;
  uploads: number;
  corrections: number;
  /** An upload is taken back, exactly: the party's sums are what they were before. */
  withdrawals: number;
  joins: number;
  leaves: number;
  bandMoves: number;
  /** To another cluster, in whatever region that is. */
  clusterMoves: number;
  /** Whether a party counts in its cluster, or only from the region up. */
  consentChanges: number;
  /** Shares of the clusters: an officer uploads for all parties of one, or takes that back for nine of ten. */
  clusterUploads: number;
  clusterWithdrawals: number;
  /** Share of the clusters that are renamed, merged, divided, moved to another region, or given another's name. */
  reorganisations: number;
  /** Share of the clusters in which two parties leave the hub and join it again, with what they had. */
  pairsThatRejoin?: number;
  /** Whether parties choose to be named to their officers: how many have at the start, and how many change their mind. */
  naming?: { parties: number; changes: number };
}

/**
 * The ways to run a hub, from releases that follow busy months to a page that is recomputed every day; and one in which
 * officers upload for their parties, so that whole clusters change at once and little else does. In one, parties leave the
 * hub and join it again, two at a time, so that others seem to change with the few who do; in the last, parties are named,
 * and change their mind.
 */
export const scenarios: readonly Scenario[] = [
  {
    name: "monthly",
    snapshots: 9,
    stepsInMonth: 1,
    uploads: 0.7,
    corrections: 0.02,
    withdrawals: 0.02,
    joins: 0.04,
    leaves: 0.02,
    bandMoves: 0.01,
    clusterMoves: 0.01,
    consentChanges: 0.01,
    clusterUploads: 0,
    clusterWithdrawals: 0,
    reorganisations: 0.03,
  },
  {
    name: "quiet",
    snapshots: 13,
    stepsInMonth: 4,
    uploads: 0.08,
    corrections: 0.01,
    withdrawals: 0.01,
    joins: 0.02,
    leaves: 0.01,
    bandMoves: 0.005,
    clusterMoves: 0.005,
    consentChanges: 0.005,
    clusterUploads: 0,
    clusterWithdrawals: 0,
    reorganisations: 0.02,
  },
  {
    name: "daily",
    snapshots: 13,
    stepsInMonth: 8,
    uploads: 0.03,
    corrections: 0.005,
    withdrawals: 0.005,
    joins: 0.01,
    leaves: 0.005,
    bandMoves: 0.003,
    clusterMoves: 0.003,
    consentChanges: 0.003,
    clusterUploads: 0,
    clusterWithdrawals: 0,
    reorganisations: 0.01,
  },
  {
    name: "together",
    snapshots: 13,
    stepsInMonth: 8,
    uploads: 0.02,
    corrections: 0.005,
    withdrawals: 0.005,
    joins: 0.01,
    leaves: 0.005,
    bandMoves: 0.003,
    clusterMoves: 0.003,
    consentChanges: 0.003,
    clusterUploads: 0.15,
    clusterWithdrawals: 0.1,
    reorganisations: 0.02,
  },
  {
    name: "rejoining",
    snapshots: 13,
    stepsInMonth: 8,
    uploads: 0.05,
    corrections: 0.005,
    withdrawals: 0.005,
    joins: 0.01,
    leaves: 0.005,
    bandMoves: 0.003,
    clusterMoves: 0.003,
    consentChanges: 0.003,
    clusterUploads: 0.05,
    clusterWithdrawals: 0,
    reorganisations: 0.01,
    pairsThatRejoin: 0.3,
  },
  {
    name: "named",
    snapshots: 11,
    stepsInMonth: 2,
    uploads: 0.35,
    corrections: 0.01,
    withdrawals: 0.02,
    joins: 0.03,
    leaves: 0.02,
    bandMoves: 0.01,
    clusterMoves: 0.01,
    consentChanges: 0.01,
    clusterUploads: 0,
    clusterWithdrawals: 0,
    reorganisations: 0.02,
    naming: { parties: 0.25, changes: 0.05 },
  },
];
