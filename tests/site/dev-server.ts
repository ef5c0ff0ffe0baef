import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

/** In ms. */
const LONGEST_WAIT = 120_000;

/** A port of the loopback that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Starts `astro dev`, beside whatever else runs here, and waits for the home page.
 * @param extra further variables of its environment
 * @throws Error with its output when it ends before that, or never comes there
 */
export async function startDevServer(
  extra: Readonly<Record<string, string>> = {},
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Astro serves no page where it believes that it is itself under test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'dev',
      '--ignore-lock',
      '--host=127.0.0.1',
      `--port=${port}`,
    ],
    {
      cwd: root,
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', CACHE_DIR: '.tmp/dev-cache', ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<void>((resolve) => {
    child.once('close', resolve);
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([ended, delay(5_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await ended;
  };
  const latest = Date.now() + LONGEST_WAIT;
  while (!(await answers(origin))) {
    if (child.exitCode === null && Date.now() < latest) {
      await delay(100);
    } else {
      await stop();
      throw new Error(`astro dev shows no page:\n${output}`);
    }
  }
  return { origin, stop };
}
