import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CMS_BRANCH, countUnpulled } from './cms-clone.ts';
import { git, gitSucceeds } from './git.ts';
import { UserError, reportAndExit } from './user-error.ts';

/** The reason why Git would not join the two histories, and what to do. */
async function whyNot(root: string, conflicts: string): Promise<string> {
  if (conflicts) {
    return `次のファイルで、手元の変更とぶつかりました。ファイルを直してから「git add」と「git commit」をしてください。やめるときは「git merge --abort」です。\n${conflicts}`;
  }
  if (!(await gitSucceeds(root, 'config', 'user.email'))) {
    return 'Gitにあなたの名前とメールアドレスが設定されていないので、取り込めませんでした。「git config user.name 名前」と「git config user.email アドレス」を動かしてから、もう一度取り込んでください。';
  }
  return '手元にまだコミットしていない変更があり、取り込めませんでした。コミットするか、「git stash」でしまってから、もう一度動かしてください。';
}

/** `npm run cms:pull`: brings what was published in the local CMS into the working copy. */
async function pull(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const clone = join(root, '.cms');
  if (!existsSync(clone)) {
    throw new UserError('編集用のリポジトリがまだありません。npm start で編集を始めてください。');
  }
  const count = await countUnpulled(root, clone);
  if (count === 0) {
    console.log('取り込む変更はありません。 (nothing to pull)');
    return;
  }
  await git(root, 'fetch', '--quiet', clone, CMS_BRANCH);
  const log = await git(root, 'log', '--format=  %s', 'HEAD..FETCH_HEAD');
  if (!(await gitSucceeds(root, 'merge', '--quiet', '--no-edit', '--ff', 'FETCH_HEAD'))) {
    const conflicts = await git(root, 'diff', '--name-only', '--diff-filter=U');
    throw new UserError(await whyNot(root, conflicts));
  }
  console.log(`${String(count)}件の変更を取り込みました。 (pulled)\n${log}`);
}

await pull().catch(reportAndExit);
