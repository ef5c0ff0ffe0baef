import { expect, it } from 'vitest';
import { parseHubType } from './parse-hub-type.ts';

it.each([
  ['一般型', 'general'],
  ['地域子育て支援拠点事業（一般型）', 'general'],
  ['連携型', 'collaborative'],
  ['出張ひろば', 'outreach'],
])('%s is %s', (words, type) => {
  expect(parseHubType(words)).toEqual({ type, saysMore: false });
});

it.each(['', 'その他', '地域子育て支援拠点', '地域子育て支援拠点事業'])(
  '「%s」 says nothing',
  (words) => {
    expect(parseHubType(words)).toEqual({ saysMore: false });
  },
);

it.each(['ひろば型', 'センター型', '一般型（週5日）', '地域子育て支援センター'])(
  'does not guess at %s',
  (words) => {
    expect(parseHubType(words)).toEqual({ saysMore: true });
  },
);
