import { parseArgs } from 'node:util';
import { commitOf } from './commit-of.ts';
import { explainForbidden } from './explain-forbidden.ts';
import { findForbidden } from './find-forbidden.ts';
import { UserError, reportAndExit } from './user-error.ts';

/**
 * `npm run check:changes`: refuses an editor's change of anything but content, on a host's CI.
 * Needs nothing but Node and Git, so that it can run before anything is installed.
 */
const HELP = `使い方：npm run check:changes -- --from <コミット> [--to <コミット>] [--root <フォルダー>]

  編集者の変更が、content フォルダーの外のファイルを変えていないか調べます。
  公開しているブランチに合わせた結果と、コミットの一つ一つの両方を見ます。
  --from <コミット>    公開しているブランチ（例：origin/main）
  --to <コミット>      調べる変更（ふだんは HEAD）
  --root <フォルダー>  Gitのリポジトリ（ふだんは、いまのフォルダー）
  --help               この説明`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string', default: 'HEAD' },
        root: { type: 'string', default: process.cwd() },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

try {
  const { root, from, to, help } = readOptions();
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  if (from === undefined) throw new UserError(`--from がありません。\n\n${HELP}`);
  const found = await findForbidden(root, from, to);
  if (found.length > 0) {
    const judged = { published: await commitOf(root, from), branch: await commitOf(root, to) };
    throw new UserError(explainForbidden(found, judged));
  }
  console.log('変更は content フォルダーの中だけです。 (only content is changed)');
} catch (error) {
  reportAndExit(error);
}
