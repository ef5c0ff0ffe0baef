import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { CMS_BRANCH, checkOutPublished, countUnpulled, prepareCmsClone } from './cms-clone.ts';
import { startCmsServer } from './cms-server.ts';
import { git } from './git.ts';
import { serve } from './serve.ts';
import { UserError, reportAndExit } from './user-error.ts';

const HELP = `npm start [-- --port <番号>]
  サイトを組み立てて、編集画面といっしょに、このパソコンの中だけで表示します。
  --port       サイトのポート番号（ふつうは 4321）
  --workspace  編集用のリポジトリと、できたサイトを置くフォルダー（ふつうはこのフォルダー）
  --help       この説明`;

const root = join(import.meta.dirname, '../..');
const say = (text: string): void => {
  console.log(text);
};

function readOptions(): { port: number; workspace: string } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      workspace: { type: 'string', default: root },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(HELP);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UserError(`ポート番号「${values.port}」は使えません。例：npm start -- --port 4322`);
  }
  return { port, workspace: resolve(root, values.workspace) };
}

/** Takes the port first of all: nobody should wait for a build to learn that it is taken. */
async function listen(options: { dir: string; port: number; cmsPort: number }) {
  try {
    return await serve(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const { port } = options;
    throw new UserError(
      `ポート ${String(port)} は、ほかのプログラムが使っています。そのプログラムを終えるか、べつの番号で動かしてください。例：npm start -- --port ${String(port + 1)} (port ${String(port)} is in use)`,
    );
  }
}

/** Builds whenever something was published, one build at a time, until stopped. */
async function followPublishing(
  clone: string,
  built: string,
  rebuild: () => Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  let last = built;
  while (!signal.aborted) {
    await delay(1000, undefined, { signal }).catch(() => undefined);
    const published = await git(clone, 'rev-parse', CMS_BRANCH).catch(() => last);
    if (signal.aborted || published === last) continue;
    last = published;
    say('公開された内容でサイトを組み立てなおしています… (rebuilding)');
    try {
      last = await rebuild();
      say('サイトを新しくしました。ページを読みこみなおしてください。 (site updated)');
    } catch (error) {
      if (signal.aborted) return;
      console.error(error instanceof Error ? error.message : error);
      console.error(
        '公開された内容にまちがいがあり、サイトは前のままです。編集画面で直して、もう一度公開してください。 (build failed)',
      );
    }
  }
}

async function start(): Promise<void> {
  const { port, workspace } = readOptions();
  const clone = join(workspace, '.cms');
  const site = join(workspace, '.site');
  const tree = join(site, 'tree');
  const stopping = new AbortController();
  const { signal } = stopping;

  say('[1/3] 編集用のリポジトリを用意しています… (preparing the CMS repository)');
  await mkdir(site, { recursive: true });
  const warning = await prepareCmsClone(root, clone);
  if (warning) say(`注意：${warning}`);
  const cms = await startCmsServer(root, clone);
  const server = await listen({ dir: join(site, 'dist'), port, cmsPort: cms.port });

  const stop = (): void => {
    if (signal.aborted) return;
    stopping.abort();
    say('\n終了しています… (stopping)');
    cms.close();
    void server.close().then(() => {
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

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
  say('[2/3] サイトを組み立てています…（1分ほどかかることがあります） (building the site)');
  const commit = await build().catch((error: unknown) => {
    if (signal.aborted) return '';
    console.error(error instanceof Error ? error.message : error);
    if (!existsSync(join(site, 'dist'))) {
      throw new UserError('サイトを組み立てられませんでした。上の説明を見て直してください。');
    }
    say('注意：組み立てられなかったので、前にできたサイトを表示します。');
    return '';
  });
  if (signal.aborted) return;

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
  await followPublishing(clone, commit, build, signal);
}

await start().catch(reportAndExit);
