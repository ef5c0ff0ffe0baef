import { checkLink, type LinkContext } from '../domain/content-check/check-link.ts';
import { explainFields } from '../domain/content-check/explain-fields.ts';
import type { ContentFinding } from '../domain/content-check/finding.ts';
import { readYaml } from '../domain/content-check/read-yaml.ts';
import { valuesAt } from '../domain/values-at.ts';
import { yamlPlaces } from '../domain/content-check/yaml-places.ts';
import { findDaysForTexts } from '../schema/explain/days-for-texts.ts';
import { findFieldMistakes } from '../schema/explain/find-field-mistakes.ts';
import { siteFile } from '../schema/index.ts';

const schema = siteFile.schema();
const { file } = siteFile;

/** Checks what the site says of itself, and where its menu leads. */
export function checkSiteFile(
  text: string | undefined,
  context: LinkContext,
): { findings: ContentFinding[]; hints: ContentFinding[] } {
  if (text === undefined) {
    return { findings: [{ file, message: 'サイト全体の設定のファイルがありません。' }], hints: [] };
  }
  const { data, yaml, mistakes } = readYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), 1);
  const { lineOf, sourceOf, isPlain } = yamlPlaces(yaml, 1);
  const fields = data
    ? [...findFieldMistakes(schema, data, sourceOf), ...findDaysForTexts(schema, data, isPlain)]
    : [];
  const wrong = new Set(fields.map(({ path }) => path.join('.')));
  const links = valuesAt(data, ['navigation', '*', 'href']).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || wrong.has(path.join('.'))) return [];
    const problem = checkLink(value, undefined, context);
    if (!problem) return [];
    const { isHint = false, ...words } = problem;
    return [
      { isHint, finding: { file, line: lineOf(path), field: 'メニュー › アドレス', ...words } },
    ];
  });
  return {
    findings: [
      ...mistakes.map((mistake) => ({ file, ...mistake })),
      ...explainFields({ file, id: '', data: data ?? {}, lineOf }, fields),
      ...links.filter(({ isHint }) => !isHint).map(({ finding }) => finding),
    ],
    hints: links.filter(({ isHint }) => isHint).map(({ finding }) => finding),
  };
}
