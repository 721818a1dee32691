/** What a party is like, as declared. Size bands are cohorts; area type and seat status only describe. */
export const sizeBands = ["under-100", "100-299", "300-999", "1000-plus"] as const;
export const areaTypes = ["urban", "suburban", "rural"] as const;
export const seatStatuses = ["held", "target", "developing"] as const;
export type SizeBand = (typeof sizeBands)[number];
export type AreaType = (typeof areaTypes)[number];
export type SeatStatus = (typeof seatStatuses)[number];

/** Where an agreed party's figures count: in its cluster's and upwards, or only from the region up. */
export const countsInChoices = ["cluster", "region"] as const;
export type CountsIn = (typeof countsInChoices)[number];
