import type { D1Migration } from "@cloudflare/vitest-plugin";
import type { Bindings } from "../src/http/hub.ts";
import type { CountsIn } from "../src/parties/profile.ts";
import type { ExpectedCell } from "./fixtures/chapters/chapters.ts";

declare global {
  namespace Cloudflare {
    interface Env extends Bindings {
      MIGRATIONS: D1Migration[];
      CHAPTERS: { events: string; countries: string; expected: ExpectedCell[] };
      UPLOADS: Record<string, string>;
      PLACES: { structure: string; taking_part: { party: string; counts_in: CountsIn }[] };
    }
    interface GlobalProps {
      mainModule: typeof import("../src/worker.ts");
    }
  }
}
