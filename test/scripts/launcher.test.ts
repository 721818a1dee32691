/** The launcher, started as a person starts it: what it leaves behind, and what it says when it cannot start. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";

const root = join(import.meta.dirname, "../..");
const launcher = join(root, "scripts", "start.ts");
const folder = mkdtempSync(join(tmpdir(), "common-pool-launcher-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env, COMMON_POOL_STATE: folder };

/** Every live process that was started for this test: they inherit the folder in their environment. */
const processes = (): string[] =>
  readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const inherited = readFileSync(`/proc/${pid}/environ`, "utf8").includes(`COMMON_POOL_STATE=${folder}`);
        return inherited ? [`${pid} ${readFileSync(`/proc/${pid}/comm`, "utf8").trim()}`] : [];
      } catch {
        return []; // It ended while we looked.
      }
    });

const launch = async (
  command: string,
  leading: string[],
): Promise<{ launched: ChildProcess; url: string; said: string }> => {
  const launched = spawn(command, [...leading, "--empty", "--port", "0"], { cwd: root, env: environment });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Ctrl-C stops the hub")) resolve();
    };
    launched.stdout!.on("data", listen);
    launched.stderr!.on("data", listen);
    launched.once("exit", () => reject(new Error(`the launcher ended early: ${said}`)));
  });
  return { launched, url: keys().url, said };
};

const keys = () => JSON.parse(readFileSync(join(folder, "demonstration.json"), "utf8"));

const nothingIsLeft = () => vi.waitFor(() => expect(processes()).toEqual([]), { timeout: 10_000, interval: 100 });

describe("what is left of a hub that was started", () => {
  it("is nothing after Ctrl-C, but for the records: the next start opens with the same operator's token", async () => {
    const first = await launch(process.execPath, [launcher]);
    const before = keys();
    expect(before.people).toEqual([
      { role: "operator", email: "operator@example.org", sign_in: "/dev/sign-in/operator@example.org" },
    ]);
    expect(first.said).toContain(`${first.url}/dev/inbox`);
    expect(first.said).toContain("docs/structure.md");
    first.launched.kill("SIGINT");
    await nothingIsLeft();

    const second = await launch(process.execPath, [launcher]);
    expect(keys()).toEqual({ ...before, url: second.url });
    second.launched.kill("SIGTERM");
    await nothingIsLeft();
  });

  it("is nothing after its terminal is closed", async () => {
    const { launched } = await launch(process.execPath, [launcher]);
    expect(processes().join()).toContain("workerd");
    launched.kill("SIGHUP");
    await nothingIsLeft();
  });

  it("is nothing when npm start is killed outright, and until then nobody starts a second one", async () => {
    const { launched, url } = await launch("npm", ["start", "--silent", "--"]);
    const [health, second] = [
      await fetch(`${url}/api/v1/health`),
      spawnSync(process.execPath, [launcher, "--port", "0"], {
        env: environment,
        encoding: "utf8",
      }),
    ];
    expect(health.status).toBe(200);
    expect(second.stderr).toBe(
      `Common Pool already runs from this folder, at ${url}. Use that one, or stop it first (Ctrl-C where it was started).\n`,
    );
    expect(second.status).toBe(1);
    launched.kill("SIGKILL");
    await nothingIsLeft();
  });

  it("is nothing when npm start alone is told to stop", async () => {
    // `exec` in the npm script: without it the signal ends in npm's shell, which waits for the hub to end by itself.
    const { launched } = await launch("npm", ["start", "--silent", "--"]);
    launched.kill("SIGINT");
    await nothingIsLeft();
  });

  it("is nothing when the shell that ran npm start is killed outright", async () => {
    // The second command keeps the shell from handing its own place to npm.
    const { launched, url } = await launch("bash", ["-c", 'npm start --silent -- "$@"; true', "bash"]);
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
    launched.kill("SIGKILL");
    await nothingIsLeft();
  });

  it("is the hub, where npm start was nobody's child from the beginning", async () => {
    rmSync(join(folder, "demonstration.json"));
    // The shell ends before npm is started, and leaves it to the system.
    const orphaned = `(sleep 0.5; exec npm start --silent -- --empty --port 0) >/dev/null 2>&1 &`;
    spawnSync("bash", ["-c", orphaned], { cwd: root, env: environment });
    const health = () => fetch(`${keys().url}/api/v1/health`);
    await vi.waitFor(async () => expect((await health()).status).toBe(200), { timeout: 30_000, interval: 200 });
    // Longer than a parent is missed for.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await health()).status).toBe(200);
    for (const npm of processes().filter((one) => one.includes("npm"))) process.kill(Number.parseInt(npm, 10));
    await nothingIsLeft();
  });
});

describe("a hub that was killed outright while it loaded the demonstration", () => {
  it("leaves no process, and the next start says that it starts over, and does", async () => {
    const first = await launch(process.execPath, [launcher]);
    const { tokens } = keys();
    expect(processes().join()).toContain("workerd");
    first.launched.kill("SIGKILL");
    await nothingIsLeft();
    // What a load in progress leaves; waiting for a real one to be half done would be a race.
    writeFileSync(join(folder, "state", "demonstration"), "loading");

    const second = await launch(process.execPath, [launcher]);
    expect(second.said).toMatch(/^Last time the demonstration was not loaded to its end/);
    expect(keys().tokens.operator).not.toBe(tokens.operator);
    second.launched.kill("SIGTERM");
    await nothingIsLeft();
  });
});

describe("a hub that cannot start", () => {
  const refused = (...options: string[]) =>
    spawnSync(process.execPath, [launcher, "--empty", ...options], { env: environment, encoding: "utf8" });

  it("says that the port is used by another program", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as AddressInfo).port)),
    );
    const { status, stderr } = refused("--port", String(port));
    other.close();
    expect(stderr).toBe(
      `Port ${port} is used by another program. Choose another one: npm start -- --port ${port + 1}\n`,
    );
    expect(status).toBe(1);
  });

  it("says that this folder's hub already runs, rather than that its port is used", async () => {
    const { launched, url } = await launch(process.execPath, [launcher]);
    const { status, stderr } = refused("--port", new URL(url).port);
    launched.kill("SIGTERM");
    expect(stderr).toMatch(`Common Pool already runs from this folder, at ${url}.`);
    expect(status).toBe(1);
    await nothingIsLeft();
  });

  it("says what an option takes", () => {
    for (const port of ["phone", ""]) {
      expect(refused("--port", port)).toMatchObject({
        status: 1,
        stderr: "--port takes a number from 1 to 65535, or 0 for any that is free.\n",
      });
    }
  });
});
