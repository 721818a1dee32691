import { exportedFiles } from "../../../src/trust/export/read-me.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import { WayBack } from "../../parts/way-back.tsx";

/** Everything as one file, and what is in it. */
export const ExportPage = ({ party, ...frame }: Frame & { party: { slug: string; name: string } }) => {
  const { trust } = frame.words.pages;
  const sentences = trust.export;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      <p class="actions">
        <a class="button" href={`/api/v1/parties/${party.slug}/export`}>
          {sentences.action}
        </a>
      </p>
      <p class="quiet">{sentences.kept}</p>
      <h2>{sentences.holds}</h2>
      <dl>
        {Object.entries(exportedFiles).map(([name, file]) => (
          <>
            <dt>{file}</dt>
            <dd>{sentences.files[name as keyof typeof exportedFiles]}</dd>
          </>
        ))}
      </dl>
      <WayBack to="trust" words={frame.words} />
    </Page>
  );
};
