/** What is wrong with the fields of a form, by the field's name, as sentences. */
export type Problems = ReadonlyMap<string, string>;

/** The sentence beside a field that says what is wrong with it. */
export const FieldProblem = ({ of, problems }: { of: string; problems: Problems | undefined }) => {
  const sentence = problems?.get(of);
  if (!sentence) return null;
  return (
    <p id={`${of}-problem`} class="wrong">
      {sentence}
    </p>
  );
};

/** For the field itself: that it is wrong, and where the sentence stands. The first of them is where the page opens. */
export const marked = (name: string, problems: Problems | undefined) =>
  problems?.has(name)
    ? {
        "aria-invalid": "true" as const,
        "aria-describedby": `${name}-problem`,
        autofocus: name === firstAtFault(problems),
      }
    : {};

/** The name of the first field that something is wrong with. */
export const firstAtFault = (problems: Problems | undefined): string | undefined => problems?.keys().next().value;
