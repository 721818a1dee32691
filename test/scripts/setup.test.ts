/** Set-up, run for real on a project of one local package, which needs no registry. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentForInstalling, explainFailure, stampOf } from "../../scripts/setup.mjs";

const wanted = {
  lockfile: '{"lockfileVersion": 3}',
  manifest: '{"scripts": {"start": "a"}, "dependencies": {"hono": "1.0.0"}}',
  platform: "linux",
  arch: "x64",
};

describe("whether an installation is due", () => {
  it.each([
    ["the lockfile changes", { lockfile: '{"lockfileVersion": 4}' }],
    ["package.json asks for another version", { manifest: '{"dependencies": {"hono": "2.0.0"}}' }],
    ["the folder moves to another processor", { arch: "arm64" }],
    ["the folder moves to another system", { platform: "darwin" }],
  ])("is due when %s", (_reason, change) => {
    expect(stampOf({ ...wanted, ...change })).not.toBe(stampOf(wanted));
  });

  it("is not due when only the scripts in package.json change", () => {
    const manifest = '{"scripts": {"start": "b"}, "dependencies": {"hono": "1.0.0"}}';
    expect(stampOf({ ...wanted, manifest })).toBe(stampOf(wanted));
  });
});

describe("the environment of the inner npm", () => {
  it("leaves out the packages' own programs and what the outer npm put in, and keeps where packages come from", () => {
    expect(
      environmentForInstalling({
        PATH: "/home/hub/node_modules/.bin:/usr/bin",
        HOME: "/home/hub",
        npm_lifecycle_event: "prestart",
        npm_config_local_prefix: "/home/hub",
        npm_config_registry: "https://packages.example.org",
        NPM_CONFIG_CAFILE: "/etc/certificates.pem",
      }),
    ).toEqual({
      PATH: "/usr/bin",
      HOME: "/home/hub",
      npm_config_registry: "https://packages.example.org",
      NPM_CONFIG_CAFILE: "/etc/certificates.pem",
    });
  });
});

describe("a failed installation", () => {
  it("says to connect when the registry was not reached", () => {
    expect(explainFailure("npm error code EAI_AGAIN")).toContain("Connect to the internet");
  });
  it("says that the folder cannot be written to", () => {
    expect(explainFailure("npm error code EACCES")).toContain("cannot be written to");
  });
});

describe("set-up in a fresh folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "common-pool-setup-"));
  const setUp = () => spawnSync(process.execPath, [join(folder, "scripts", "setup.mjs")], { encoding: "utf8" });
  const describeProject = (version: string) => {
    const greeting = { name: "greeting", version };
    const project = { name: "hub", version: "1.0.0", dependencies: { greeting: "file:greeting" } };
    const packages = {
      "": project,
      greeting: { version },
      "node_modules/greeting": { resolved: "greeting", link: true },
    };
    writeFileSync(join(folder, "greeting", "package.json"), JSON.stringify(greeting));
    writeFileSync(join(folder, "package.json"), JSON.stringify(project));
    writeFileSync(
      join(folder, "package-lock.json"),
      JSON.stringify({ name: "hub", version: "1.0.0", lockfileVersion: 3, requires: true, packages }),
    );
  };
  beforeAll(() => {
    for (const name of ["scripts", "greeting"]) mkdirSync(join(folder, name));
    cpSync(join(import.meta.dirname, "../../scripts/setup.mjs"), join(folder, "scripts", "setup.mjs"));
    describeProject("1.0.0");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("installs once, says nothing the second time, and installs again when the lockfile has changed", () => {
    const first = setUp();
    expect(first.stdout + first.stderr).toMatch(/^Installing packages .* done in \d+\.\d s\.\n$/);
    expect(existsSync(join(folder, "node_modules", "greeting", "package.json"))).toBe(true);
    expect(setUp()).toMatchObject({ status: 0, stdout: "", stderr: "" });
    describeProject("1.1.0");
    expect(setUp().stdout).toMatch(/^Installing packages/);
  });

  it("fails with what npm said when package.json and the lockfile disagree", () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "hub", dependencies: { hono: "1.0.0" } }));
    const { status, stderr } = setUp();
    expect(status).toBe(1);
    expect(stderr).toMatch(/package-lock\.json[\s\S]*run the same command again/);
  });
});
