import { type Hub, settle } from "./hub.ts";

/** Every look goes on with the release, so that looking without pause would only do its work several times. */
const betweenLooks_ms = 100;

/** Asks for a release and looks until it is published. @returns how long that took, in milliseconds */
export const publish = async (hub: Hub, as_of: string): Promise<number> => {
  await settle(hub);
  const started_ms = performance.now();
  let { id, status } = await hub.operator.send<{ id: string; status: string }>("POST", "/releases", { as_of });
  while (status === "building") {
    await new Promise((resolve) => setTimeout(resolve, betweenLooks_ms));
    ({ status } = await hub.operator.get<{ status: string }>(`/releases/${id}`));
  }
  if (status !== "published") throw new Error(`the release ${id} has ${status}`);
  return performance.now() - started_ms;
};
