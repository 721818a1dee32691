import { structureColumns } from "../../src/parties/structure/read-structure.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** The first page before anybody can take part: the structure is the operator's to load. */
export const EmptyHubPage = (frame: Frame) => {
  const { title, sentence, columns, command } = frame.words.pages.home.empty;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <p>
        {columns} <code>{structureColumns.join(", ")}</code>
      </p>
      <p>
        {command}{" "}
        <code>
          curl -X PUT {frame.origin}/api/v1/structure -H "Authorization: Bearer $OPERATOR_TOKEN" -H "Content-Type:
          text/csv" --data-binary @structure.csv
        </code>
      </p>
    </Page>
  );
};
