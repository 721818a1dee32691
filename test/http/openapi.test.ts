import { expect, it } from "vitest";
import { call, expectJson } from "../api.ts";
import { registered } from "./registered.ts";

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>;
  security?: Record<string, string[]>[];
}
interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
  security?: Record<string, string[]>[];
}

const describe = () => expectJson<Description>(call("GET", "/api/v1/openapi.json"));

/** Routes that need no description: the description itself, and whether the hub is up. */
const undescribed = ["GET /api/v1/openapi.json", "GET /api/v1/health"];

it("describes every route of the API, and no other", async () => {
  const { paths } = await describe();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = registered()
    .filter(({ path }) => path.startsWith("/api/v1/"))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`)
    .filter((route) => !undescribed.includes(route));
  expect(routes.length).toBeGreaterThan(18);
  expect(described.sort()).toEqual(routes.sort());
});

it("is OpenAPI 3.1: names itself, declares what its paths hold, refers only to what it holds", async () => {
  const description = await describe();
  expect(description.openapi).toMatch(/^3\.1\.\d+$/);
  expect(description.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  for (const [path, operations] of Object.entries(description.paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const [method, operation] of Object.entries(operations)) {
      const where = `${method} ${path}`;
      expect(operation.summary, where).toMatch(/\w/);
      const parameters = operation.parameters ?? [];
      const declared = parameters.filter((parameter) => parameter.in === "path");
      expect(declared.map(({ name }) => name).sort(), where).toEqual([...inPath].sort());
      expect(
        declared.every(({ required }) => required === true),
        where,
      ).toBe(true);
      for (const parameter of parameters) {
        expect(["path", "query"], where).toContain(parameter.in);
        expect(parameter.schema, `${where} ${parameter.name}`).toBeTypeOf("object");
      }
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size, where).toBe(parameters.length);
      expect(
        Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status)),
        where,
      ).toBe(true);
      for (const [status, { description, content = {} }] of Object.entries(operation.responses)) {
        expect(status, where).toMatch(/^(\d{3}|default)$/);
        expect(description, where).toBeTypeOf("string");
        for (const { schema } of Object.values(content)) expect(schema, where).toBeTypeOf("object");
      }
      expect(operation.responses.default?.content?.["application/problem+json"], where).toBeDefined();
    }
  }
  const text = JSON.stringify(description);
  // `nullable` is of version 3.0; in 3.1 null is a type.
  expect(text).not.toContain('"nullable"');
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? "");
  expect(references.length).toBeGreaterThan(20);
  for (const reference of references) {
    const at = reference.replace("#/", "").split("/");
    expect(
      at.reduce<unknown>((held, key) => (held as Record<string, unknown>)?.[key], description),
      reference,
    ).toBeTypeOf("object");
  }
});

it("says how to prove who asks", async () => {
  const { components, security } = await describe();
  expect(components.securitySchemes).toMatchObject({ token: { type: "http", scheme: "bearer" } });
  expect(security).toEqual([{ token: [] }, { session: [] }]);
});
