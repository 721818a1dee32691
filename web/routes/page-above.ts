import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hub } from "../../src/http/hub.ts";

/** The page that a form stands on: the nearest one above the address that the form is sent to. */
export const pageAbove = ({ router }: OpenAPIHono<Hub>, address: string): string => {
  const isPage = (path: string) => router.match("GET", path)[0].some(([[, { method }]]) => method === "GET");
  let path = address;
  while (path !== "" && !isPage(path)) path = path.slice(0, path.lastIndexOf("/"));
  return path === "" ? "/" : path;
};
