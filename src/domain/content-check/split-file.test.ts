import { describe, expect, it } from 'vitest';
import { splitFile } from './split-file.ts';

describe('a file in two parts', () => {
  it.each([
    ['line feeds', '---\nid: x\n---\n本文\n'],
    ['Windows’ line ends', '---\r\nid: x\r\n---\r\n本文\r\n'],
    ['a byte order mark', '\uFEFF---\nid: x\n---\n本文\n'],
  ])('with %s', (_, text) => {
    expect(splitFile(text)).toEqual({
      yaml: 'id: x',
      yamlLine: 2,
      body: '本文\n',
      bodyLine: 4,
      mistakes: [],
    });
  });

  it('gives the same parts where a fence is wrong', () => {
    expect(splitFile('ーー\nid: x\n--\n本文\n')).toMatchObject({
      yaml: 'id: x',
      body: '本文\n',
      bodyLine: 4,
      mistakes: [{ line: 1 }, { line: 3 }],
    });
  });

  it('begins the body where no fence ends the fields', () => {
    expect(splitFile('---\nid: x\n\n## 見出し\n')).toMatchObject({
      yaml: 'id: x',
      body: '\n## 見出し\n',
      bodyLine: 3,
      mistakes: [{ line: 2 }],
    });
  });

  it('takes all for the body where there are no fields', () => {
    expect(splitFile('本文\n')).toMatchObject({ yaml: '', body: '本文\n', bodyLine: 1 });
  });
});
