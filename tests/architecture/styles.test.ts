import { join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';

const cwd = join(import.meta.dirname, '../..');

/** The rules that a file would break, as `npm test` reads it. */
async function rulesBrokenBy(codeFilename: string, code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: join(cwd, codeFilename), cwd });
  const [{ warnings, invalidOptionWarnings, parseErrors } = {}] = results;
  expect([invalidOptionWarnings, parseErrors]).toEqual([[], []]);
  return warnings?.map(({ rule }) => rule) ?? [];
}

const inSheet = (css: string): Promise<string[]> =>
  rulesBrokenBy('src/styles/base.css', `${css}\n`);
const inComponent = (css: string): Promise<string[]> =>
  rulesBrokenBy(
    'src/components/hub/X.astro',
    `---\nconst isWide = 1 < 2;\n---\n\n<p class="a">{isWide && <b>日本語</b>}</p>\n\n<style>\n${css}\n</style>\n`,
  );

const COLOUR = 'house/colour-tokens';
const UNIT = 'declaration-property-unit-allowed-list';
const TOKEN = 'declaration-property-custom-property-allowed-list';
const VALUE = 'declaration-property-value-disallowed-list';
const SIDE = 'property-layout-mappings';

describe('a planted fault is found', () => {
  test.each([
    ['color: #123456', COLOUR],
    ['color: tomato', COLOUR],
    ['background: rgb(0 0 0 / 50%)', COLOUR],
    ['border-color: oklch(50% 0.1 20deg)', COLOUR],
    ['color: light-dark(var(--color-page), var(--color-text))', COLOUR],
    ['--wash: #ffffff', COLOUR],
    ['color: canvastext', COLOUR],
    ['color: black', COLOUR],
    ['color: var(--p-ink)', VALUE],
    ['--p-extra: 1rem', 'custom-property-pattern'],
    ['color: var(--color-tekst)', 'no-unknown-custom-properties'],
    ['margin-left: 0', SIDE],
    ['inline-size: 1rem; height: 1rem', SIDE],
    ['top: 0', SIDE],
    ['text-align: left', 'value-keyword-layout-mappings'],
    ['padding: 0 1em 0 calc(1em + 2%)', VALUE],
    ['padding-block: 0.375rem', UNIT],
    ['margin: -1px', UNIT],
    ['gap: 1vi', UNIT],
    ['border: 1px solid var(--color-line)', UNIT],
    ['border-radius: 8px', UNIT],
    ['font-size: 0.9375rem', UNIT],
    ['transition-duration: 200ms', UNIT],
    ['transition: rotate 0.2s', UNIT],
    ['padding: var(--text-body)', TOKEN],
    ['font-size: var(--space-4)', TOKEN],
    ['box-shadow: 0 0 1em var(--color-line)', 'declaration-property-value-allowed-list'],
    ['display: none !important', 'declaration-no-important'],
    ['colour: inherit', 'property-no-unknown'],
  ])('%s', async (declaration, rule) => {
    expect(await inSheet(`p {\n  ${declaration};\n}`)).toContain(rule);
    expect(await inComponent(`@layer components {\n  p {\n    ${declaration};\n  }\n}`)).toContain(
      rule,
    );
  });

  test('a selector by id', async () => {
    expect(await inSheet('#main {\n  margin: 0;\n}')).toEqual(['selector-max-id']);
  });

  test("a component's style outside its layer, or in another one", async () => {
    expect(await inComponent('p {\n  margin: 0;\n}')).toEqual([
      'rule-nesting-at-rule-required-list',
    ]);
    expect(await inComponent('@layer base {\n  p {\n    margin: 0;\n  }\n}')).toEqual([
      'layer-name-pattern',
    ]);
  });

  test('an exception without its reason, or without need', async () => {
    const rule = 'declaration-no-important';
    const important = 'display: none !important';
    const sheet = (comment: string, declaration: string): string =>
      `p {\n  /* ${comment} */\n  ${declaration};\n}`;
    expect(await inSheet(sheet(`stylelint-disable-next-line ${rule}`, important))).toEqual([
      '--report-descriptionless-disables',
    ]);
    expect(await inSheet(sheet(`stylelint-disable-next-line ${rule} -- Why.`, 'top: 0'))).toEqual(
      expect.arrayContaining(['--report-needless-disables']),
    );
    expect(await inSheet(sheet(`stylelint-disable-next-line ${rule} -- Why.`, important))).toEqual(
      [],
    );
  });
});

describe('what is meant passes', () => {
  test.each([
    'color: var(--color-text); background: transparent; border: 0 solid currentcolor',
    '--wash: var(--color-wash-sun); background: var(--wash)',
    'padding: 0 var(--space-4) 1.5em; margin: auto; margin-inline: calc(-1 * var(--gutter))',
    'gap: var(--space-2) 5%; border-radius: 50% var(--space-6); font-size: 0.8em',
    'border: var(--border) solid var(--color-line); box-shadow: var(--shadow-raised)',
    'transition: rotate var(--motion-quick) var(--motion-ease)',
    'overflow-x: auto; min-block-size: 100svh; inline-size: 20rem; text-align: start',
    'grid-template-areas: "field mark"; font-family: Canvas, sans-serif',
  ])('%s', async (declarations) => {
    const lines = declarations.replaceAll('; ', ';\n    ');
    expect(await inComponent(`@layer components {\n  p {\n    ${lines};\n  }\n}`)).toEqual([]);
  });

  test('colours of the person and of paper, where there are no others', async () => {
    const within = (media: string, declaration: string): Promise<string[]> =>
      inComponent(
        `@layer components {\n  @media ${media} {\n    p {\n      ${declaration};\n    }\n  }\n}`,
      );
    expect(await within('(forced-colors: active)', 'border-color: Highlight')).toEqual([]);
    expect(await within('print', 'color: black')).toEqual([]);
    expect(await within('print', 'color: navy')).toEqual([COLOUR]);
    expect(await within('(forced-colors: active)', 'color: black')).toEqual([COLOUR]);
    expect(await within('(width >= 40rem)', 'border-color: Highlight')).toEqual([COLOUR]);
  });

  test('literals and primitives in the file of tokens', async () => {
    const css = ':root {\n  --p-ink: #1d2b29;\n  --color-text: var(--p-ink);\n}\n';
    expect(await rulesBrokenBy('src/styles/tokens.css', css)).toEqual([]);
  });
});
