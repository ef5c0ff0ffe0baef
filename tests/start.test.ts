import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, git } from './admin/working-copy.ts';
import { survivorsOf } from './processes.ts';
import { StartCommand } from './start-command.ts';

const STACK_TRACE = /\n\s+at |node:internal/;

let root = '';
let command: StartCommand;
beforeAll(() => {
  root = copyProject('start-test');
});
afterEach(() => {
  command.kill();
});

const listen = (port = 0): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
const close = (server: Server) => new Promise((resolve) => server.close(resolve));
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
async function freePort(): Promise<number> {
  const server = await listen();
  const port = portOf(server);
  await close(server);
  return port;
}

/** A mistake is told before anything is made: nobody waits to learn of it. */
async function expectRefusal(...args: string[]): Promise<string> {
  command = new StartCommand(root, ...args);
  expect(await command.exitCode()).toBe(1);
  expect(command.output).not.toMatch(STACK_TRACE);
  expect(readdirSync(root)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^\.cms/)]));
  expect(existsSync(join(root, '.site'))).toBe(false);
  return command.output;
}

describe('before anything is made', () => {
  it('a port that is taken is told, with its number and an example of another', async () => {
    const other = await listen();
    const port = portOf(other);
    const output = await expectRefusal('--port', String(port));
    await close(other);
    expect(output).toContain(`ポート ${port} は、ほかのプログラムが使っています。`);
    expect(output).toContain(`例：npm start -- --port ${port + 1}`);
  });

  it.each(['abc', '70000', '1.5', '', ' '])('the port “%s” is refused', async (port) => {
    const output = await expectRefusal(`--port=${port}`);
    expect(output).toContain(`ポート番号「${port}」は使えません。例：npm start -- --port 4322`);
  });

  it.each([[['--port', '-1']], [['--port']], [['--prot', '4322']], [['4322']]])(
    'what it does not know is refused, with what it does know: %j',
    async (args) => {
      const output = await expectRefusal(...args);
      expect(output).toContain('オプションを読み取れません。');
      expect(output).toContain('npm start [-- --port <番号>]');
    },
  );

  it('its help is shown to whoever asks', async () => {
    command = new StartCommand(root, '--help');
    expect(await command.exitCode()).toBe(0);
    expect(command.output).toMatch(/npm start \[-- --port <番号>\][\s\S]*--port[\s\S]*4321/);
    expect(existsSync(join(root, '.cms'))).toBe(false);
  });
});

/** Ends the command and looks that nothing of it is left. */
async function expectCleanEnd(port: number, end: () => void): Promise<void> {
  const started = command.processes;
  end();
  expect(await command.exitCode()).toBe(0);
  expect(command.output).toContain('(stopping)');
  expect(command.output).not.toMatch(STACK_TRACE);
  await expect.poll(() => survivorsOf(started), { timeout: 10_000 }).toEqual([]);
  await close(await listen(port));
}

it('a first build that fails says where the mistake is and leaves nothing running', async () => {
  const event = 'content/events/2024-lunch-exchange.md';
  const text = readFileSync(join(root, event), 'utf8');
  writeFileSync(join(root, event), text.replace('---\n', '---\nmochimono: [1, 2]\n'));
  git(root, 'commit', '--quiet', '--all', '--message', 'A mistake');
  command = new StartCommand(root, '--port', '0');
  await command.until(() => command.output.includes('[2/3]'));
  const started = command.processes;
  expect(await command.exitCode()).toBe(1);
  expect(command.output).toContain('mochimono');
  expect(command.output).toContain('サイトを組み立てられませんでした。');
  await expect.poll(() => survivorsOf(started), { timeout: 10_000 }).toEqual([]);
  git(root, 'revert', '--no-edit', 'HEAD');
});

describe('Ctrl+C', () => {
  it.each<[how: string, end: () => void]>([
    [
      'all that runs in the terminal',
      () => {
        command.pressCtrlC();
      },
    ],
    [
      'the command alone',
      () => {
        command.interrupt();
      },
    ],
  ])('during the build ends it and all it has started, sent to %s', async (_, end) => {
    const port = await freePort();
    command = new StartCommand(root, '--port', String(port));
    await command.until(
      () =>
        command.processes.some((one) => one.command.includes('astro/bin/astro.mjs')) &&
        existsSync(join(root, '.site/dist.next')),
    );
    await expectCleanEnd(port, end);
    expect(existsSync(join(root, '.site/dist'))).toBe(false);
  });

  it('while the site is served ends it and all it has started', async () => {
    const port = await freePort();
    command = new StartCommand(root, '--port', String(port));
    await command.until(() => command.output.includes('/admin/'));
    const answer = await fetch(`http://localhost:${port}/`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<h1')]);
    await expectCleanEnd(port, () => {
      command.interrupt();
    });
  });
});
