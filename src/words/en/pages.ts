import { account } from "./pages/account.ts";
import { campaigns } from "./pages/campaigns.ts";
import { compare } from "./pages/compare.ts";
import { elsewhere } from "./pages/elsewhere.ts";
import { frame } from "./pages/frame.ts";
import { home } from "./pages/home.ts";
import { hub } from "./pages/hub.ts";
import { method } from "./pages/method.ts";
import { party } from "./pages/party.ts";
import { problem } from "./pages/problem.ts";
import { releases } from "./pages/releases.ts";
import { structure } from "./pages/structure.ts";
import { tokens } from "./pages/tokens.ts";
import { uploads } from "./pages/uploads.ts";

/** The sentences of the pages, one file a page. */
export const pages = {
  account,
  campaigns,
  compare,
  elsewhere,
  frame,
  home,
  hub,
  method,
  party,
  problem,
  releases,
  structure,
  tokens,
  uploads,
};
