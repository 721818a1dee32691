/** Where Chromium is on this machine, or null: the browser tests need one, and nothing else does. */
import { accessSync, constants } from "node:fs";

export const findChromium = (): string | null => {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : usualPlaces).find(isExecutable) ?? null;
};

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
