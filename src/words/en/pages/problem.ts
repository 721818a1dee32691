/** The page of an error. */
export const problem = {
  row: "Row",
  column: "Column",
  what: "What to put right",
  signIn: "Sign in",
  compare: "Compare clusters",
  back: "Go to the first page",
} as const;
