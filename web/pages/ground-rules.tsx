import type { GroundRules } from "../../src/parties/ground-rules/contract.ts";
import { moment } from "../../src/words/figures.ts";
import { Formats } from "../parts/formats.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { RulesText } from "../parts/rules-text.tsx";

interface Props extends Frame {
  shown: GroundRules;
  /** The version that is in force today. */
  current: number;
  /** Every version, the newest first. */
  versions: GroundRules[];
}

/** One version of the ground rules, and the way to the others. */
export const GroundRulesPage = ({ shown, current, versions, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.groundRules;
  const day = (on: string) => moment(on, language);
  const said = ({ version, published_on, in_force_on }: GroundRules) =>
    published_on === null
      ? sentences.cameWithHub({ version })
      : sentences.inForceSince({ version, day: day(in_force_on) });
  const newest = versions[0];
  const waits = shown.version === current && newest && newest.version > current;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{said(shown)}</p>
      {shown.version < current && (
        <p class="notice">
          {sentences.older} <a href="/ground-rules">{sentences.readCurrent}</a>
        </p>
      )}
      {waits && (
        <p class="notice">
          {sentences.waits({ version: newest.version, day: day(newest.in_force_on) })}{" "}
          <a href={addressOf(newest)}>{sentences.readNewer}</a>
        </p>
      )}
      <RulesText rules={shown} language={language} words={words} path={path} under={1} />
      {versions.length > 1 && (
        <>
          <h2>{sentences.versions}</h2>
          <ul class="ways">
            {versions.map((version) => (
              <li>
                <a href={addressOf(version)} aria-current={version.version === shown.version ? "page" : undefined}>
                  {said(version)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Formats path="/ground-rules" label={sentences.formats} />
    </Page>
  );
};

const addressOf = ({ version }: GroundRules): string => `/ground-rules?version=${version}`;
