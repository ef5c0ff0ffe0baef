import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `npm test`: every check, one after the other, and one line that counts them all. */
const root = join(import.meta.dirname, '../..');

interface Check {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Where vitest writes its counts; without it, the command counts as one. */
  counts?: string;
  /** What comes after makes no sense when this has failed. */
  essential?: boolean;
}

const bin = (path: string): string => join(root, 'node_modules', path);
const vitest = (project: string): Pick<Check, 'command' | 'counts'> => {
  const counts = join(root, '.tmp', `${project}-tests.json`);
  return {
    counts,
    command: [
      bin('vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${counts}`,
    ],
  };
};

const CHECKS: readonly Check[] = [
  { name: '書式 (format)', command: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: '型：ページ (types, astro check)', command: [bin('astro/bin/astro.mjs'), 'check'] },
  { name: '型：そのほか (types, tsc)', command: [bin('typescript/bin/tsc'), '--noEmit'] },
  // After the types of the content are written: the typed rules read them.
  { name: 'コードの決まり (lint)', command: [bin('eslint/bin/eslint.js'), '.'] },
  {
    name: 'スタイルの決まり (stylelint)',
    command: [bin('stylelint/bin/stylelint.mjs'), '{src,admin}/**/*.{css,astro}'],
  },
  { name: '単体テスト (unit tests)', ...vitest('unit') },
  {
    name: 'サイトの組み立て (build)',
    command: [join(root, 'src/commands/build.ts')],
    essential: true,
  },
  { name: 'できたサイトの検査とブラウザーのテスト (built site, browser)', ...vitest('site') },
];

const run = (args: readonly string[]): Promise<number | null> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .once('error', reject)
      .once('close', resolve);
  });

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a check adds to the sum. A runner that failed without a failed test counts as one failure. */
async function countsOf(check: Check, isGood: boolean): Promise<Counts> {
  if (!check.counts) return { passed: Number(isGood), failed: Number(!isGood), skipped: 0 };
  const report = await readFile(check.counts, 'utf8').catch(() => '{}');
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(report) as {
    numPassedTests?: number;
    numFailedTests?: number;
    numPendingTests?: number;
  };
  const passed = numPassedTests ?? 0;
  const failed = numFailedTests ?? 0;
  return {
    passed,
    failed: isGood && passed > 0 ? failed : Math.max(failed, 1),
    skipped: numPendingTests ?? 0,
  };
}

await mkdir(join(root, '.tmp'), { recursive: true });
const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const [index, check] of CHECKS.entries()) {
  console.log(`\n[${index + 1}/${CHECKS.length}] ${check.name}`);
  const isGood = (await run(check.command)) === 0;
  const counts = await countsOf(check, isGood);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(check.name);
  if (check.essential && !isGood) break;
}
if (failures.length > 0) console.log(`\n直す所があります (failed)：${failures.join('、')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(failures.length > 0 ? 1 : 0);
