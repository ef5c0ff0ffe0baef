import { expect, it } from 'vitest';
import { readDraftSummary, writeDraftSummary } from './draft-summary.ts';

const HUB =
  '---\nid: 13104-sample\nname: 見本の --> ひろば\nmunicipality: 新宿区\nphone: 03-0000-0000\n---\n\n## {本文|ほんぶん}です。\n';

it('holds what lists show of a draft, and no more', () => {
  const description = writeDraftSummary(HUB, true);
  expect(readDraftSummary(description)).toEqual({
    isNew: true,
    fields: {
      id: '13104-sample',
      name: '見本の --> ひろば',
      municipality: '新宿区',
      body: '本文です。',
    },
  });
});

it('shows people a sentence, and hides the rest whatever is in it', () => {
  const shown = writeDraftSummary(HUB, false).replaceAll(/<!--.*?-->/gs, '');
  expect(shown.trim()).toBe('編集画面で作った下書きです。');
});

it.each([null, '', '編集画面で作った下書きです。', '<!-- cms {"isNew":1} -->', '<!-- cms {] -->'])(
  'is not there in %j',
  (description) => {
    expect(readDraftSummary(description)).toBeUndefined();
  },
);

it('is not made of a file that is no entry', () => {
  expect(readDraftSummary(writeDraftSummary('name: 見本\n', false))).toBeUndefined();
});
