import { account } from "./pages/account.ts";
import { agreement } from "./pages/agreement.ts";
import { campaigns } from "./pages/campaigns.ts";
import { compare } from "./pages/compare.ts";
import { elsewhere } from "./pages/elsewhere.ts";
import { frame } from "./pages/frame.ts";
import { groundRules } from "./pages/ground-rules.ts";
import { help } from "./pages/help.ts";
import { home } from "./pages/home.ts";
import { hub } from "./pages/hub.ts";
import { method } from "./pages/method.ts";
import { party } from "./pages/party.ts";
import { people } from "./pages/people.ts";
import { problem } from "./pages/problem.ts";
import { region } from "./pages/region.ts";
import { releases } from "./pages/releases.ts";
import { sharing } from "./pages/sharing.ts";
import { structure } from "./pages/structure.ts";
import { tokens } from "./pages/tokens.ts";
import { trust } from "./pages/trust.ts";
import { uploads } from "./pages/uploads.ts";

/** The sentences of the pages, one file a page. */
export const pages = {
  account,
  agreement,
  campaigns,
  compare,
  elsewhere,
  frame,
  groundRules,
  help,
  home,
  hub,
  method,
  party,
  people,
  problem,
  region,
  releases,
  sharing,
  structure,
  tokens,
  trust,
  uploads,
};
