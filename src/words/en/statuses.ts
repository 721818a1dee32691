/** Titles of problems, by status. */
export const statuses = {
  "400": "The request was not understood",
  "401": "Sign in first",
  "403": "Not allowed",
  "404": "Not found",
  "405": "Not possible here",
  "409": "Something else came first",
  "413": "Too large",
  "422": "This cannot be done as asked",
  "429": "Too many requests",
  "500": "Something went wrong",
} as const;
