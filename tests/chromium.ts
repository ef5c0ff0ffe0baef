import { chromium, type Browser } from 'playwright-core';
import { writeFontConfig } from './chromium-fonts.ts';
import { findSystemChromium } from './chromium-system.ts';
import { unpackChromium, type Chromium } from './chromium-unpack.ts';

/** Keeps the browser from calling home; Playwright's own defaults name some of them as well. */
const OFFLINE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/**
 * The test browser: `CHROMIUM_PATH` if set, else the system's, else the one that npm brought.
 * @throws Error, in Japanese, when none of them fits this machine
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH ?? (await findSystemChromium());
  return named ? { executablePath: named } : unpackChromium();
}

/**
 * Starts the test browser with Noto Sans JP as its only font, so that text has the same width on
 * every machine. Web security stays on: the gates on the security policy stand on it.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = await findChromium();
  const inherited = process.env.LD_LIBRARY_PATH;
  const paths = [libraries, inherited].filter((path) => path !== undefined);
  return chromium.launch({
    executablePath,
    // Containers and root have no namespace sandbox; the pages are our own.
    chromiumSandbox: false,
    args: OFFLINE,
    env: {
      ...process.env,
      FONTCONFIG_FILE: await writeFontConfig(),
      ...(paths.length > 0 && { LD_LIBRARY_PATH: paths.join(':') }),
    },
  });
}
