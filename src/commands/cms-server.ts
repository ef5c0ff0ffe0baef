import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface CmsServer {
  port: number;
  close(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${String(port)}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Starts decap-server in Git mode, on loopback and on a port of its own; the site's server passes
 * the CMS's requests on to it.
 * @param repository the CMS's own clone
 * @throws Error with its log, when it does not answer
 */
export async function startCmsServer(root: string, repository: string): Promise<CmsServer> {
  const port = await freePort();
  const log: string[] = [];
  const child = spawn(process.execPath, [join(root, 'node_modules/decap-server/dist/index.js')], {
    cwd: repository,
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repository,
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
      // Only our own server asks it; no page may read its answers.
      ORIGIN: 'http://localhost:0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  }
  for (let tries = 0; child.exitCode === null && tries < 300; tries += 1) {
    if (await answers(port)) return { port, close: kill };
    await delay(100);
  }
  kill();
  throw new Error(`編集用のサーバーを始められませんでした。\n${log.join('')}`);
}
