/**
 * Set-up: installs the packages when they are missing or are not those of the lockfile, and says so in one line.
 *
 * npm runs this before `npm start` and `npm test`, with whatever Node the machine has (20 or later). Until it is done there
 * are no packages and nothing that can run TypeScript, so it needs neither. The packages bring the Node that the rest runs on.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "node_modules", ".common-pool-stamp");
const packagedNode = join(root, "node_modules", ".bin", "node");

/**
 * Names the packages that belong here: the lockfile, what package.json asks for, and the system. Scripts and descriptions in
 * package.json may change without a new installation.
 * @param {{ lockfile: string, manifest: string, platform: string, arch: string }} wanted
 */
export const stampOf = ({ lockfile, manifest, platform, arch }) => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(manifest);
  const asked = JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides });
  return createHash("sha256").update([lockfile, asked, platform, arch].join("\0")).digest("hex");
};

/**
 * The environment for the inner `npm ci`, without what the outer npm put in: the Node in node_modules/.bin is about to be
 * replaced. Settings that say where packages come from stay.
 * @param {NodeJS.ProcessEnv} environment
 */
export const environmentForInstalling = (environment) => {
  const kept = /^npm_config_(registry|cafile|ca|proxy|https_proxy|noproxy|strict_ssl|cache|userconfig|globalconfig)$/;
  const entries = Object.entries(environment).filter(([name]) => !name.startsWith("npm_") || kept.test(name));
  const path = (environment.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join("node_modules", ".bin")));
  return { ...Object.fromEntries(entries), PATH: path.join(delimiter) };
};

/**
 * What to tell a person whose installation failed, from what npm said.
 * @param {string} said
 */
export const explainFailure = (said) => {
  if (/EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|EHOSTUNREACH/.test(said)) {
    return "The package registry cannot be reached. Connect to the internet and run the same command again.";
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return `This folder cannot be written to: ${root}. Give yourself the right to write there, or clone into another folder.`;
  }
  if (/ENOSPC/.test(said)) return "The disk is full. Make room (about 700 MB) and run the same command again.";
  return "The packages could not be installed. What npm said is above; put it right and run the same command again.";
};

/** @param {string} sentence */
const refuse = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const setUp = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) refuse(`Common Pool needs Node 20 or later to start; this is ${process.versions.node}.`);
  const stamp = stampOf({
    lockfile: readFileSync(join(root, "package-lock.json"), "utf8"),
    manifest: readFileSync(join(root, "package.json"), "utf8"),
    platform: process.platform,
    arch: process.arch,
  });
  if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) install(stamp);
  const runsTypeScript = major > 22 || (major === 22 && minor >= 18);
  if (!existsSync(packagedNode) && !runsTypeScript) {
    refuse(
      `On ${process.platform} ${process.arch} Common Pool runs on your own Node, 22.18 or later; this is ${process.versions.node}.`,
    );
  }
};

/** @param {string} stamp */
const install = (stamp) => {
  const started_ms = Date.now();
  process.stdout.write("Installing packages (once, up to a minute) … ");
  const { status, error, stdout, stderr } = spawnSync(
    "npm",
    [
      "ci",
      "--include=dev",
      "--include=optional",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--no-update-notifier",
      "--loglevel=error",
    ],
    { cwd: root, env: environmentForInstalling(process.env), encoding: "utf8", shell: sep === "\\" },
  );
  if (status !== 0) {
    const said = `${stdout ?? ""}${stderr ?? ""}${error ?? ""}`;
    process.stdout.write("failed.\n");
    console.error(said.trim().split("\n").slice(0, 8).join("\n"));
    return refuse(explainFailure(said));
  }
  writeFileSync(stampFile, stamp);
  console.log(`done in ${((Date.now() - started_ms) / 1000).toFixed(1)} s.`);
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
