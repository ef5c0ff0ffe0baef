import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileHtml } from './cases/hostile-html.ts';
import { hostileTargets } from './cases/hostile-targets.ts';
import { hostileText } from './cases/hostile-text.ts';
import { unsafeParts } from './cases/unsafe-parts.ts';
import { checkBody } from './check-body.ts';
import { renderMarkdown } from './render.ts';

const GROUPS = { hostileHtml, hostileTargets, hostileText };

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  it.each(cases)('%j is no harm, and is refused at line %s', async (markdown, line) => {
    expect(unsafeParts(await renderMarkdown(markdown))).toEqual([]);
    if (line !== null) {
      expect(checkBody(markdown).map((finding) => finding.line)).toContain(line);
    }
  });
});

describe('unsafeParts', () => {
  // A judge that lets everything pass would prove nothing.
  it.each([
    '<script>a</script>',
    '<a href="javascript:a">',
    '<a href=" java&Tab;script:a">',
    '<a href="//evil.example">',
    '<a href="/\\evil.example">',
    '<p onclick="a">',
    '<p style="a">',
    '<img src="https://evil.example/a.gif">',
    '<img src="data:image/png,a">',
    '<svg></svg>',
    '<!-- a -->',
  ])('finds %s', (html) => {
    expect(unsafeParts(html)).not.toEqual([]);
  });
});

/** Texts made of what Markdown and HTML are made of, so that they hit more than letters do. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'< > [ ] ( ) ! * ** ~~ _ ` ``` # ## - > | : ::: { } ^ [^1] [^1]: \\ & ; " = / // あ 。 「 」'.split(
          ' ',
        ),
        ...['\n', '\n\n', '    ', '\t', '\r\n', '\u3000', '<script>', '<img src=x onerror=a>'],
        ...[
          'javascript:',
          'https://x.jp/',
          '&#58;',
          '&Tab;',
          '<!--',
          '-->',
          '<svg>',
          '</p>',
          '|-|\n',
        ],
        ...[
          ':::note\n',
          '::figure{id="a"}\n',
          '{漢字|かんじ}',
          '../media/a.jpg',
          '[a]: ',
          'data:',
          '%',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('renders without harm, always to the same HTML', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const html = await renderMarkdown(text);
        expect(unsafeParts(html)).toEqual([]);
        expect(await renderMarkdown(text)).toBe(html);
      }),
      { numRuns: 400 },
    );
  });

  it('is checked without an error, with lines that exist', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lines = text.split(/\r\n?|\n/).length;
        for (const finding of checkBody(text)) {
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 400 },
    );
  });
});
