import type { Child } from "hono/jsx";
import type { Structure } from "../../src/parties/structure/structure.ts";
import type { Words } from "../../src/words/words.ts";
import { FieldProblem, marked, type Problems } from "./field-problem.tsx";
import { RefusedForm } from "./refused-form.tsx";

/** A change of the structure that could not be made: which form asked for it, and with what. */
export interface Tried {
  form: string;
  typed: URLSearchParams;
  problems: Problems;
  /** Said above the page. */
  sentence: string;
  status: number;
}

/** What came of the change that was just asked for. */
export const Outcome = ({ saved, tried, words }: { saved: boolean; tried: Tried | undefined; words: Words }) => (
  <>
    {tried && (
      <RefusedForm
        sentence={tried.sentence}
        problems={tried.problems}
        idOf={(name) => `${tried.form}-${name}`}
        words={words}
      />
    )}
    {saved && !tried && (
      <p class="notice" role="status">
        {words.pages.structure.saved}
      </p>
    )}
  </>
);

interface ChangeFormProps {
  action: string;
  /** What whoever presses the button has seen. */
  revision: number;
  button: string;
  second?: boolean;
  children?: Child;
}

export const ChangeForm = ({ action, revision, button, second, children }: ChangeFormProps) => (
  <form method="post" action={action}>
    <input type="hidden" name="revision" value={revision} />
    {children}
    <button type="submit" class={second ? "second" : undefined}>
      {button}
    </button>
  </form>
);

/** A form that stays folded away until it is wanted, or was tried. */
export const Folded = ({ title, open, children }: { title: string; open: boolean; children: Child }) => (
  <details open={open}>
    <summary>{title}</summary>
    {children}
  </details>
);

interface FieldProps {
  form: string;
  name: string;
  label: string;
  value: string;
  tried: Tried | undefined;
  hint?: string;
}

/** What a field shows: what was typed in the form that could not be kept, else what is there. */
const shown = ({ form, name, value, tried }: FieldProps): string =>
  tried?.form === form ? (tried.typed.get(name) ?? value) : value;

const Field = (props: FieldProps & { children: Child }) => {
  const { form, name, label, hint, tried, children } = props;
  return (
    <div>
      <label for={`${form}-${name}`}>{label}</label>
      {hint && <p class="hint">{hint}</p>}
      {children}
      {tried?.form === form && <FieldProblem of={name} problems={tried.problems} />}
    </div>
  );
};

const markedIn = ({ form, name, tried }: FieldProps) => (tried?.form === form ? marked(name, tried.problems) : {});

export const TextField = ({ optional, ...props }: FieldProps & { optional?: boolean }) => (
  <Field {...props}>
    <input
      id={`${props.form}-${props.name}`}
      name={props.name}
      value={shown(props)}
      maxlength={200}
      required={!optional}
      {...markedIn(props)}
    />
  </Field>
);

interface Choice {
  value: string;
  name: string;
}

interface ChoiceFieldProps extends FieldProps {
  /** By group; a group without a name is not shown as one. */
  choices: readonly [group: string, Choice[]][];
  /** Said first where nothing is chosen yet, so that nobody sends what they did not choose. */
  choose?: string;
}

export const ChoiceField = ({ choices, choose, ...props }: ChoiceFieldProps) => {
  const chosen = shown(props);
  const options = (of: Choice[]) =>
    of.map(({ value, name }) => (
      <option value={value} selected={value === chosen}>
        {name}
      </option>
    ));
  return (
    <Field {...props}>
      <select id={`${props.form}-${props.name}`} name={props.name} required={choose !== undefined} {...markedIn(props)}>
        {choose !== undefined && <option value="">{choose}</option>}
        {choices.map(([group, of]) => (group === "" ? options(of) : <optgroup label={group}>{options(of)}</optgroup>))}
      </select>
    </Field>
  );
};

/** Every cluster but one, under its region. */
export const clusterChoices = ({ regions, clusters }: Structure, but?: string): [group: string, Choice[]][] =>
  regions.flatMap(({ slug, name }) => {
    const of = clusters
      .filter((cluster) => cluster.region === slug && cluster.slug !== but)
      .map((cluster) => ({ value: cluster.slug, name: cluster.name }));
    return of.length > 0 ? [[name, of]] : [];
  });

/** Every region but one. */
export const regionChoices = ({ regions }: Structure, but?: string): [group: string, Choice[]][] => [
  ["", regions.filter(({ slug }) => slug !== but).map(({ slug, name }) => ({ value: slug, name }))],
];
