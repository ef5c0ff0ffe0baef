import { describe, expect, it } from 'vitest';
import { parseBody } from '../parse-body.ts';
import { resolveReferences } from './resolve-references.ts';

const urls = (markdown: string): string[] => {
  const tree = parseBody(markdown);
  resolveReferences(tree);
  const found: string[] = [];
  JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'url') found.push(String(value));
    return value;
  });
  return found;
};

describe('resolveReferences', () => {
  it.each([
    ['[あ][い]\n\n[い]: /a/', ['/a/']],
    ['[い]\n\n[い]: /a/', ['/a/']],
    ['![あ][い]\n\n[い]: ../media/a.jpg', ['../media/a.jpg']],
    ['[B] [b]\n\n[b]: /a/ "題"', ['/a/', '/a/']],
    ['[ẞ]\n\n[SS]: /a/', ['/a/']],
    ['[a]\n\n[a]: /first/\n[a]: /second/', ['/first/']],
    ['> [a]\n\n- [a]: /in-list/', ['/in-list/']],
    ['[a]: /unused/', []],
    ['[constructor]', []],
    ['[![a]][b]\n\n[a]: ../media/a.jpg\n[b]: /b/', ['/b/', '../media/a.jpg']],
  ])('of %j makes links to %j', (markdown, expected) => {
    expect(urls(markdown)).toEqual(expected);
  });

  it('keeps the line, the title and the description', () => {
    const tree = parseBody('あ\n[い][a] ![う][a]\n\n[a]: /a/ "題"');
    resolveReferences(tree);
    expect(tree.children).toHaveLength(1);
    expect(tree.children[0]).toMatchObject({
      children: [
        {},
        { type: 'link', title: '題', position: { start: { line: 2 } } },
        {},
        { type: 'image', title: '題', alt: 'う', position: { start: { line: 2 } } },
      ],
    });
  });
});
