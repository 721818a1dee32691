import type { Form } from "../../src/words/figures.ts";

/**
 * Where the picture of a table goes. It stays hidden until a behaviour has drawn it: without JavaScript the table says the
 * same.
 */
export const Picture = ({ of, form, caption }: { of: string; form: Form; caption: string }) => (
  <figure id={`${of}-picture`} class="picture" data-picture-of={of} data-form={form} hidden>
    <figcaption>{caption}</figcaption>
    <div class="canvas">
      <canvas role="img" aria-label={caption} />
    </div>
  </figure>
);
