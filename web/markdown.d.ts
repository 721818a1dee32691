/** A page of Markdown, imported as its text (wrangler.toml and scripts/build.ts say so to the tools). */
declare module "*.md" {
  const text: string;
  export default text;
}
