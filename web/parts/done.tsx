/** Says what a form has just done, on the page that it led back to. */
export const Done = ({ sentence }: { sentence: string | undefined }) =>
  sentence === undefined ? null : (
    <p class="notice" role="status">
      {sentence}
    </p>
  );
