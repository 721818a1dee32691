/**
 * Build: the Worker as it is deployed, and the files a browser fetches beside the pages.
 *
 * `.build/worker/worker.js` is what `npm run deploy` uploads, byte for byte, so that what the tests look into is what runs.
 * `.build/assets` is served as it lies there: `assets/site.css`, one script per behaviour, and what scripts load when needed.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { securityHeaders } from "../src/http/security.ts";
import { root } from "./root.ts";

export const assetsFolder = join(root, ".build", "assets");

/** The Worker that starts at `entry`, in one module. */
export const bundleWorker = async (entry: string): Promise<string> => {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*", "node:*"],
    loader: { ".md": "text" },
  });
  return outputFiles[0]!.text;
};

/** Writes everything under `.build/assets`, and removes what an earlier build left there. */
export const buildAssets = async (): Promise<void> => {
  const folder = join(assetsFolder, "assets");
  const sources = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const files = new Map<string, string | Uint8Array>([[join(assetsFolder, "_headers"), headersOfStaticFiles()]]);
  const statics = join(root, "web", "static");
  for (const entry of existsSync(statics) ? globSync("**/*.*", { cwd: statics }) : []) {
    files.set(join(assetsFolder, entry), readFileSync(join(statics, entry)));
  }
  const bundles = await Promise.all([
    bundle({
      entryPoints: sources("web/behaviours/*.ts"),
      outdir: folder,
      chunkNames: "chunks/[name]-[hash]",
      splitting: true,
      minify: true,
    }),
    bundle({ entryPoints: ["web/styles/site.css"], outdir: folder, minify: true }),
  ]);
  for (const { path, contents } of bundles.flatMap(({ outputFiles }) => outputFiles)) files.set(path, contents);
  writeFiles(files);
  for (const entry of globSync("**/*.*", { cwd: assetsFolder })) {
    if (!files.has(join(assetsFolder, entry))) rmSync(join(assetsFolder, entry));
  }
};

const bundle = (options: BuildOptions) =>
  build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    logLevel: "warning",
  });

/** The same headers as on every page. Only chunks carry a hash in their name, so only they may be kept without asking. */
const headersOfStaticFiles = (): string => {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...lines, "/assets/chunks/*", "  cache-control: public, max-age=31536000, immutable", ""].join("\n");
};

/** A file that stays as it is is not touched: a hub may be serving it. */
const writeFiles = (files: Map<string, string | Uint8Array>): void => {
  for (const [path, contents] of files) {
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(contents))) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
};

if (import.meta.main) {
  const started_ms = performance.now();
  const worker = resolve(root, ".build", "worker", "worker.js");
  const [text] = await Promise.all([bundleWorker("src/worker.ts"), buildAssets()]);
  writeFiles(new Map([[worker, text]]));
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  const seconds = ((performance.now() - started_ms) / 1000).toFixed(1);
  console.log(`Built ${relative(root, worker)} (${kilobytes} kB) and ${relative(root, assetsFolder)} in ${seconds} s.`);
}
