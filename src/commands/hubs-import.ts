import { japanClock } from '../domain/japan-clock.ts';
import { ImportError } from '../importers/import-error.ts';
import { importHubs } from '../importers/import-hubs.ts';
import { importReport } from '../importers/import-report.ts';
import { needsLook } from '../importers/needs-look.ts';
import { reportTable } from '../importers/report-table.ts';
import { writeFiles } from '../importers/write-files.ts';
import { HELP, readArguments, type Arguments } from './hubs-import-options.ts';
import { showProgress } from './hubs-import-progress.ts';

async function saveReport(file: string, text: string): Promise<void> {
  try {
    await writeFiles([{ file, text }]);
  } catch {
    throw new ImportError(`結果を書き出せません：${file}`);
  }
}

async function run({ options, report }: Arguments): Promise<void> {
  const { date: today } = japanClock(new Date());
  const plan = await importHubs({ ...options, today, progress: showProgress() });
  const words = importReport(plan, options);
  console.log(words);
  process.exitCode = needsLook(plan) ? 1 : 0;
  if (report !== undefined) {
    await saveReport(report, /\.csv$/i.test(report) ? reportTable(plan) : `${words}\n`);
  }
}

try {
  const given = readArguments(process.argv.slice(2));
  if (given) await run(given);
  else console.log(HELP);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof ImportError
      ? message
      : `思わぬ誤りで止まりました。どのファイルのどの行かを調べるには、分けて --dry-run で試してください。（${message}）`,
  );
  process.exitCode = 2;
}
