import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalityByCode, type Municipality } from '../domain/municipalities.ts';
import { makeId } from './make-id.ts';

function municipality(code: string): Municipality {
  const found = municipalityByCode(code);
  if (!found) throw new Error(code);
  return found;
}

const takamatsu = municipality('37201');

describe('makeId', () => {
  it.each([
    ['子育て“ほっと”ステーションもこもこ', '37201-mokomoko'],
    ['わはは・ひろば高松', '37201-wahaha-takamatsu'],
    ['わはは・ひろば香西', '37201-wahaha'],
    ['子育てひろば　おるごーる', '37201-orugoru'],
    ['出張ひろば「ぽかぽか」', '37201-pokapoka'],
    ['ひまわりはうす　とことこ', '37201-himawarihausu-tokotoko'],
    ['子育てホッとステーション  ゆうゆう広場', '37201-yuuyuu'],
    ['ハイジの森', '37201-haiji'],
    ['ハイジどろっぷ', '37201-haiji-doroppu'],
    ['あそviva・ぶんぶん', '37201-aso-viva-bunbun'],
    ['にしおか医院  地域子育て支援センター', '37201-nishioka'],
    ['子育て支援センター  「さわやかキッズセンター」', '37201-sawayaka-kizzu'],
    ['円座子育て支援ステーション　スマはぴ', '37201-suma-hapi'],
    ['ｷｯｽﾞ Ｐａｒｋ２', '37201-kizzu-park2'],
    ['地域子育て支援センター', '37201-hub-7'],
    ['', '37201-hub-7'],
  ])('%s → %s', (name, id) => {
    expect(makeId(takamatsu, name, '7', new Set())).toBe(id);
  });

  it('takes the ward of a designated city for its name, but no single kanji', () => {
    expect(makeId(municipality('14109'), '港北どろっぷ', '1', new Set())).toBe(
      '14109-yokohama-kohoku-doroppu',
    );
    expect(makeId(municipality('24201'), '津つくし', '1', new Set())).toBe('24201-tsukushi');
  });

  it('adds a number where the id is taken', () => {
    const taken = new Set(['37201-haiji', '37201-haiji-2']);
    expect(makeId(takamatsu, 'ハイジの森', '1', taken)).toBe('37201-haiji-3');
  });

  it('stays short enough for the name of a file', () => {
    const long = makeId(takamatsu, 'もこもこ '.repeat(60), '1', new Set());
    expect(long).toMatch(/^37201-mokomoko-[a-z-]+[a-z]$/);
    expect(long.length).toBeLessThanOrEqual(100);
    expect(makeId(takamatsu, 'もこもこ '.repeat(60), '1', new Set([long]))).toBe(`${long}-2`);
  });

  it('makes an id that the schema takes, whatever the name and number', () => {
    const kana = fc.string({
      unit: fc.constantFrom(...Array.from('っーんヴゎァ々ゝ・ 高松もaＺ9')),
    });
    fc.assert(
      fc.property(fc.oneof(kana, fc.string({ unit: 'grapheme' })), fc.string(), (name, record) => {
        expect(makeId(takamatsu, name, record, new Set())).toMatch(/^37201(?:-[a-z0-9]+)+$/);
      }),
    );
  });
});
