/** Serves the Worker until `stop` says otherwise, and keeps the platform's clock for it. */
import { startRuntime } from "./runtime.ts";

/** The trigger in wrangler.toml that goes on with a release which is being built; without it one cut short would stay so. */
const finishRelease = { cron: "* * * * *", every_ms: 60_000 };

export const serve = async (
  { script, port, demonstrates }: { script: string; port: number; demonstrates: boolean },
  stop: AbortController,
): Promise<string> => {
  const runtime = await startRuntime({ script, port, variables: { DEMONSTRATION: demonstrates ? "yes" : "no" } });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // The runtime's own handler would end this process before the runtime has ended.
    process.removeAllListeners(signal);
    process.once(signal, () => stop.abort());
  }
  stop.signal.addEventListener("abort", () => void runtime.dispose().finally(() => process.exit(0)));

  // Whoever asked for port 0 learns only now which one it became.
  const url = `http://localhost:${(await runtime.ready).port}`;
  const health = await fetch(`${url}/api/v1/health`);
  if (!health.ok) throw new Error(`${url}/api/v1/health answers ${health.status}: ${await health.text()}`);
  const tick = () =>
    void fetch(`${url}/cdn-cgi/local/scheduled?cron=${encodeURIComponent(finishRelease.cron)}`).catch(console.error);
  tick();
  setInterval(tick, finishRelease.every_ms);
  return url;
};
