/**
 * What tells somebody's own sessions apart: `Firefox, Android`. Coarse on purpose, and all that is kept of a User-Agent: no
 * version and no model. A browser says in it whom it imitates, so the one that is imitated most is looked for last.
 */
export const browserName = (userAgent: string | null | undefined): string | null => {
  const [browser, system] = [browsers, systems].map(
    (kinds) => kinds.find(([, mark]) => mark.test(userAgent ?? ""))?.[0],
  );
  return [browser, system].filter(Boolean).join(", ") || null;
};

type Kind = [name: string, mark: RegExp];

const browsers: Kind[] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
];

const systems: Kind[] = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
];
