/** The page of an error. */
export const problem = {
  row: "Row",
  column: "Column",
  what: "What to put right",
  signIn: "Sign in",
  invitation: "This invitation cannot be used",
  compare: "Compare clusters",
  back: "Go to the first page",
} as const;
