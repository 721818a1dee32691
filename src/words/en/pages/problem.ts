/** The page of an error. */
export const problem = {
  row: "Row",
  column: "Column",
  what: "What to put right",
  signIn: "Sign in",
  invitation: "This invitation cannot be used",
  compare: "Compare clusters",
  back: "Go to the first page",
  /** Beside a field in which nothing is chosen yet. */
  choose: {
    kind: "Choose one of the kinds.",
    size_band: "Choose a size.",
    cluster: "Choose a place.",
    region: "Choose a place.",
    into: "Choose a place.",
  },
} as const;
