import { type Cost, openHub } from "../hub.ts";
import { comparison } from "./answers.ts";

/** What one comparison of clusters costs, in D1's own figures. @param worker the metered one */
export const costOfComparison = async (worker: string, folder: string, token: string): Promise<Cost> => {
  const hub = await openHub(worker, folder, token);
  // The note that a token was used today is not the comparison's.
  await hub.ask("GET", comparison);
  const { cost } = await hub.ask("GET", comparison);
  await hub.close();
  if (!cost) throw new Error("this Worker does not count");
  return cost;
};
