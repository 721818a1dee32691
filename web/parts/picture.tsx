import type { Form } from "../../src/words/figures.ts";

interface Props {
  /** The id of its table. */
  of: string;
  form: Form;
  heading?: string;
  caption: string;
}

/**
 * Where the picture of a table goes. It stays hidden until a behaviour has drawn it: without JavaScript the table says the
 * same.
 */
export const Picture = ({ of, form, heading, caption }: Props) => (
  <figure id={`${of}-picture`} class="picture" data-picture-of={of} data-form={form} hidden>
    <figcaption>
      {heading && <h2>{heading}</h2>}
      {caption}
    </figcaption>
    <div class="canvas">
      <canvas role="img" aria-label={caption} />
    </div>
  </figure>
);
