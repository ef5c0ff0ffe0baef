import { toRomaji } from 'wanakana';
import type { Municipality } from '../domain/municipalities.ts';

/**
 * Words that most hubs have in their names and that tell nothing apart. Words of kanji only are
 * not needed here: kanji have no sure reading and are dropped anyway.
 */
const GENERIC = [
  '子育て',
  'こそだて',
  '子ども',
  'こども',
  'おやこ',
  'つどい',
  'ひろば',
  'ほっと',
  'ホッと',
  'ホット',
  'センター',
  'ステーション',
  'サロン',
  'ルーム',
  'スペース',
  'サポート',
  'NPO',
];

/** File systems take names of 255 bytes; nobody reads out an address of half as many. */
const LONGEST = 100;

const RUNS = /[ぁ-ゖ]+|[ァ-ヺ]+|[A-Za-z0-9]+/g;

const isParticle = (run: string): boolean => run.length === 1 && !/[A-Za-z0-9]/.test(run);

const ascii = (text: string): string =>
  toRomaji(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** 高松 of 高松市, 港北 of 横浜市港北区. One kanji alone says too little to be taken for a place. */
function placeName({ name }: Municipality): string | undefined {
  const stem = name.replace(/^.+市(?=.+区$)/, '').slice(0, -1);
  return stem.length > 1 ? stem : undefined;
}

function wordsOf(name: string, municipality: Municipality): readonly string[] {
  const place = placeName(municipality);
  const plain = GENERIC.reduce((text, word) => text.replaceAll(word, ' '), name.normalize('NFKC'));
  const located = place === undefined ? plain : plain.replaceAll(place, ` ${municipality.slug} `);
  const runs = located.replaceAll('ー', '').match(RUNS) ?? [];
  return runs
    .filter((run) => !isParticle(run))
    .map(ascii)
    .filter((word) => word !== '');
}

/**
 * The part of the address that names a hub: `37201-mokomoko`. A name that has neither kana nor
 * Latin letters of its own is called after its row: `37201-hub-12`.
 * @param taken ids that are in use; a number is added where the id is one of them
 */
export function makeId(
  municipality: Municipality,
  name: string,
  record: string,
  taken: ReadonlySet<string>,
): string {
  const words = wordsOf(name, municipality);
  const row = record.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const base = [municipality.code, ...(words.length > 0 ? words : ['hub', ...row])]
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
