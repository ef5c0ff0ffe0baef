import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError, reportAndExit } from '../src/commands/user-error.ts';
import { makeProject, type ProjectOptions } from './make-project.ts';
import { measureSite } from './measure-site.ts';
import { ELEVENTY, runEleventy } from './run-eleventy.ts';
import { runWatched, type WatchedRun } from './run-watched.ts';

const HELP = `使い方：npm run bench:national [-- <オプション>]

  全国の数の見本の拠点で、このサイトを組み立て、時間・メモリー・ファイルの数を表示します。
  --towns <ファイル>  Geolonia の住所データ（ふだんは ../shared/data/addresses/towns.csv.gz）
  --hubs <数>         拠点の数（ふだんは 8300）
  --seed <数>         見本のもとになる数（ふだんは 1）
  --only-make         見本のプロジェクトを作って、場所を表示するだけにします
  --without-eleventy  Eleventy と比べません
  --keep              組み立てたプロジェクトを残します`;

/** What must hold at the national number of hubs: a host's limits, and a machine of 2 GB. */
const LIMITS = { files: 20_000, bytes: 25_000_000, memory: 2e9 / 1024 ** 2 };

const wholeNumber = (name: string, text: string): number => {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UserError(
    `--${name} の「${text}」は数ではありません。例：--${name} 8300 (--${name} takes a whole number)`,
  );
};

function readOptions() {
  try {
    return parseArgs({
      options: {
        towns: { type: 'string', default: '../shared/data/addresses/towns.csv.gz' },
        hubs: { type: 'string', default: '8300' },
        seed: { type: 'string', default: '1' },
        'only-make': { type: 'boolean', default: false },
        'without-eleventy': { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

const peakOf = ({ processes }: WatchedRun): number =>
  Math.max(0, ...processes.map(({ peak }) => peak));

const cpuOf = ({ processes }: WatchedRun): number =>
  processes.reduce((sum, { cpu }) => sum + cpu, 0);

function printRun(name: string, { seconds, processes }: WatchedRun): void {
  console.log(`\n${name}: ${seconds.toFixed(1)} s`);
  if (processes.length === 0) console.log('  (memory and work: no /proc on this system)');
  for (const each of processes.filter(({ cpu }) => cpu >= 0.5)) {
    const { name: program, cpu, peak } = each;
    console.log(
      `  ${program}: ${each.seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of work, peak ${peak.toFixed(0)} MiB`,
    );
  }
}

const isWithin = (what: string, value: number, limit: number): boolean => {
  const isGood = value <= limit;
  console.log(
    `${isGood ? 'ok  ' : 'OVER'} ${what}: ${Math.round(value)} of ${Math.round(limit)} at most`,
  );
  return isGood;
};

/** @returns whether the site keeps within all limits */
async function measure(root: string, options: ProjectOptions, compare: boolean): Promise<boolean> {
  const ours = await runWatched(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    env: { ADDRESS_DATA: options.towns },
  });
  printRun('Our build: check of the content, pages, pictures, search', ours);
  if (compare) {
    const theirs = await runEleventy(root);
    printRun(
      `${ELEVENTY}: pages of the same hubs, nothing else (3.x is not in every registry)`,
      theirs,
    );
    const time = ours.seconds / theirs.seconds;
    const work = cpuOf(ours) / cpuOf(theirs);
    console.log(`\nTime: ${time.toFixed(2)} times Eleventy's; work: ${work.toFixed(2)} times`);
    console.log(
      `Peak: ${peakOf(ours).toFixed(0)} MiB, Eleventy's ${peakOf(theirs).toFixed(0)} MiB`,
    );
  }
  const { files, largest, finder } = measureSite(join(root, 'dist'));
  console.log('\n/finder/, bytes by brotli');
  console.table(finder);
  console.log(`Largest file: ${largest.path}`);
  return [
    isWithin('files', files, LIMITS.files),
    isWithin('bytes of the largest file', largest.bytes, LIMITS.bytes),
    isWithin('MiB of any one process', peakOf(ours), LIMITS.memory),
  ].every(Boolean);
}

try {
  const { towns, hubs, seed, keep, help, ...switches } = readOptions();
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  const options = {
    towns: resolve(towns),
    hubs: wholeNumber('hubs', hubs),
    seed: wholeNumber('seed', seed),
  };
  const root = makeProject(options);
  if (switches['only-make']) {
    console.log(root);
    process.exit(0);
  }
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  console.log(
    `${options.hubs} hubs, seed ${options.seed}, commit ${commit.trim()}, Node ${process.version}`,
  );
  try {
    process.exitCode = (await measure(root, options, !switches['without-eleventy'])) ? 0 : 1;
  } finally {
    if (keep) console.log(root);
    else rmSync(root, { recursive: true });
  }
} catch (error) {
  reportAndExit(error);
}
