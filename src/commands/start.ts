import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { japanClock } from '../domain/japan-clock.ts';
import { buildSite } from './build-site.ts';
import { checkOutPublished, countUnpulled, prepareCmsClone, publishedCommit } from './cms-clone.ts';
import { startDecap, type AskDecap } from './decap-git.ts';
import { followPublishing, type LastBuild } from './follow-publishing.ts';
import { holdLock } from './run-lock.ts';
import { serve, type ServeOptions, type Server } from './serve.ts';
import { UserError, reportAndExit } from './user-error.ts';
import { wantedInstant } from './wanted-instant.ts';

const HELP = `npm start [-- --port <番号>]
  サイトを組み立てて、編集画面といっしょに、このパソコンの中だけで表示します。
  --port  サイトのポート番号（ふつうは 4321）
  --help  この説明`;

const root = join(import.meta.dirname, '../..');
const say = (text: string): void => {
  console.log(text);
};

/** The day in Japan as of which a build is made that begins now. */
const today = (): string => japanClock(wantedInstant()).date;

function parseOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: process.env.PORT ?? '4321' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

/** @returns the port */
function readOptions(): number {
  const values = parseOptions();
  if (values.help) {
    say(HELP);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new UserError(`ポート番号「${values.port}」は使えません。例：npm start -- --port 4322`);
  }
  return port;
}

/** Takes the port first of all: nobody should wait for a build to learn that it is taken. */
async function listen(options: ServeOptions): Promise<Server> {
  try {
    return await serve(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const { port } = options;
    if (code === 'EACCES') {
      throw new UserError(
        `ポート ${String(port)} を使うことは許されていません。1024以上の番号で動かしてください。例：npm start -- --port 4322 (no permission for port ${String(port)})`,
      );
    }
    if (code !== 'EADDRINUSE') throw error;
    throw new UserError(
      `ポート ${String(port)} は、ほかのプログラムが使っています。そのプログラムを終えるか、べつの番号で動かしてください。例：npm start -- --port ${String(port + 1)} (port ${String(port)} is in use)`,
    );
  }
}

async function start(): Promise<void> {
  const port = readOptions();
  // A wrong SITE_NOW is told before anything is made.
  wantedInstant();
  // The CMS of this command is the local one, whatever the site on the host has.
  process.env.CMS_BACKEND = 'local';
  const clone = join(root, '.cms');
  const site = join(root, '.site');
  const tree = join(site, 'tree');
  const stopping = new AbortController();
  const { signal } = stopping;

  const running: { decap?: AskDecap; build?: LastBuild } = {};
  const server = await listen({
    dir: join(site, 'dist'),
    port,
    cms: { decap: () => running.decap, clone, build: () => running.build },
  });
  const stop = (): void => {
    if (signal.aborted) return;
    stopping.abort();
    say('\n終了しています… (stopping)');
    void server.close().then(() => {
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  await mkdir(site, { recursive: true });
  holdLock(join(site, 'running.json'), server.url);
  say('[1/3] 編集用のリポジトリを用意しています… (preparing the CMS repository)');
  const warning = await prepareCmsClone(root, clone);
  if (warning) say(`注意：${warning}`);
  running.decap = await startDecap(clone);

  const build = async (): Promise<string> => {
    const commit = await checkOutPublished(clone, tree);
    await buildSite({
      root,
      contentRoot: relative(root, tree),
      outDir: join(site, 'dist'),
      cacheDir: join(site, 'cache'),
      signal,
    });
    return commit;
  };
  const builtOn = today();
  say('[2/3] サイトを組み立てています…（1分ほどかかることがあります） (building the site)');
  let failure: string | undefined;
  const commit = await build().catch((error: unknown) => {
    signal.throwIfAborted();
    failure = error instanceof Error ? error.message : String(error);
    console.error(failure);
    if (!existsSync(join(site, 'dist'))) {
      throw new UserError('サイトを組み立てられませんでした。上の説明を見て直してください。');
    }
    say('注意：組み立てられなかったので、前にできたサイトを表示します。');
    return publishedCommit(clone);
  });

  const ended = (last: LastBuild): void => {
    running.build = last;
  };
  ended({ commit, failure });

  const unpulled = await countUnpulled(root, clone);
  say(`[3/3] できました。終わるときは Ctrl+C を押してください。 (ready; Ctrl+C stops)

  サイト (site)    ${server.url}/
  編集画面 (CMS)   ${server.url}/admin/
`);
  if (unpulled > 0) {
    say(
      `編集画面で公開した変更が${String(unpulled)}件、まだ手元に取り込まれていません。取り込むには npm run cms:pull を使います。`,
    );
  }
  await followPublishing({
    ...{ clone, built: commit, builtOn, today },
    ...{ rebuild: build, ended, say, signal },
  });
}

await start().catch((error: unknown) => {
  // Ctrl+C ends the wait for publications; the server's farewell ends the process.
  if (error instanceof Error && error.name === 'AbortError') return;
  reportAndExit(error);
});
