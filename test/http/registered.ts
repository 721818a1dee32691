import { createApp } from "../../src/app.ts";
import { site } from "../../web/site.tsx";

/** Every route of the hub, API and pages, as it is registered: a new one is tested without being listed anywhere. */
export const registered = (): { method: string; path: string }[] => {
  const { routes } = site(createApp({ clock: () => 0, mail: () => null }));
  const named = routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`);
  return [...new Set(named)].map((name) => {
    const [method = "", path = ""] = name.split(" ");
    return { method, path };
  });
};

/** What stands for each parameter in the hub that `plantHub` makes; `id` fits uploads, campaigns and tokens alike. */
const examples: Record<string, string> = {
  party: "alder",
  cluster: "grove",
  region: "north",
  email: "ana@alder.example",
  id: "1",
  file: "email.csv",
  kind: "wanted",
};

/** An address that the route answers. */
export const addressOf = (path: string): string =>
  path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => {
    const example = examples[name];
    if (example === undefined) throw new Error(`say what stands for :${name} of ${path}`);
    return example;
  });
