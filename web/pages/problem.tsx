import type { Problem } from "../../src/http/problem.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** The page of an error: what happened, what was kept, what to do, and a way on. */
export const ProblemPage = ({ problem, ...frame }: Frame & { problem: Problem }) => {
  const sentences = frame.words.pages.problem;
  const isInvitation = problem.code === "invitation-invalid";
  const next = frame.path.startsWith("/sign-in") || isInvitation ? "/" : frame.path;
  const title = isInvitation ? sentences.invitation : problem.title;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{problem.detail}</p>
      {problem.errors && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{sentences.row}</th>
                <th scope="col">{sentences.column}</th>
                <th scope="col">{sentences.what}</th>
              </tr>
            </thead>
            <tbody>
              {problem.errors.map(({ row, column, message }) => (
                <tr>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="actions">
        {(problem.status === 401 || (isInvitation && frame.actor.kind === "visitor")) && (
          <a class="button" href={`/sign-in?next=${encodeURIComponent(next)}`}>
            {sentences.signIn}
          </a>
        )}
        {(problem.code === "officer-no-party" || problem.code === "operator-no-party") && (
          <a class="button" href="/compare">
            {sentences.compare}
          </a>
        )}
        <a href="/">{sentences.back}</a>
      </p>
    </Page>
  );
};
