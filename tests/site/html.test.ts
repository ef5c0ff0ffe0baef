import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { HTML_RULES } from './html-rules.ts';
import { listPages } from './pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(HTML_RULES);
  const problems: string[] = [];
  for (const { path, file } of listPages()) {
    const report = await validator.validateFile(file);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
      );
    }
  }
  expect(problems).toEqual([]);
});
