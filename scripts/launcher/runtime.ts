/** Runs a Worker on this machine with the bindings of wrangler.toml: the same runtime and database as in production. */
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { root } from "../root.ts";
import { databaseFolder } from "./state.ts";

/** A Worker that answers nothing: the database alone. */
const databaseOnly = "export default { fetch: () => new Response(null, { status: 404 }) };";

export interface RuntimeOptions {
  script?: string;
  /** 0: any free one. */
  port?: number;
  /** Variables that differ from those in wrangler.toml, beside that it is here. */
  variables?: Record<string, string>;
  /** Where its database is kept. */
  folder?: string;
}

export const startRuntime = async ({
  script = databaseOnly,
  port = 0,
  variables = {},
  folder = databaseFolder,
}: RuntimeOptions = {}) => {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, "wrangler.toml"));
  // Rules for finding more modules: the script is one module and needs none.
  const { modulesRules, ...worker } = workerOptions;
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      port,
      // Otherwise the properties of a visitor's connection are fetched from the internet.
      cf: false,
      resourcePersistencePath: folder,
      unsafeTriggerHandlers: true,
      workers: [
        {
          ...worker,
          name: "common-pool",
          modules: true,
          script,
          bindings: { ...(worker.bindings as Record<string, string>), HUB_ORIGIN: "", ...variables },
        },
      ],
    }),
  );
  await runtime.ready;
  return runtime;
};
