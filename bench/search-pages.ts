import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipality } from '../src/domain/municipalities.ts';
import { PREFECTURES, SERVICES } from '../src/schema/vocabulary.ts';
import { makeRandom, type Random } from './random.ts';
import type { Town } from './read-towns.ts';
import { sampleHub } from './sample-hub.ts';
import { shareOut } from './share-out.ts';

/** Sentences of such pages, in which words of every kind stand: {town}, {other} are names of towns. */
const SENTENCES = [
  '{town}にお住まいの親子のための、見本のひろばです。',
  '{other}や{town}からも、歩いて来られます。',
  'はじめての方は、受付で「はじめてです」とお声がけください。',
  '{town}の保健師さんが、毎月一回、子育ての相談にのります。',
  'ベビーカーのままお入りいただけます。{other}側の入口をお使いください。',
  '一時預かりの申し込みは、{town}の窓口へお電話でどうぞ。',
  '妊娠中の方の見学は予約なしで、{other}の方も歓迎します。',
  'おさがり交換会では、{other}のボランティアが手伝っています。',
  'ヘルパーやファミリー・サポート・センターのことも、おたずねください。',
  'NPO法人見本が{town}で運営し、{other}のサークルとも力を合わせています。',
  'プログラムは、おはなし会、リズム遊び、ベビーマッサージなどです。',
  '悪天候のときは、{other}の会場をお休みします。',
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const part = (name: string, text: string): string => `<dt>${name}</dt><dd>${escaped(text)}</dd>`;

function pageOf(
  random: Random,
  place: Municipality,
  towns: readonly Town[],
  number: number,
): string {
  const hub = sampleHub(random, place, towns, number);
  const prefecture = PREFECTURES.find(({ value }) => value === place.prefecture)?.label ?? '';
  const services = SERVICES.filter(({ value }) => hub.services?.includes(value));
  const sentence = (): string =>
    random
      .pick(SENTENCES)
      .replace('{town}', random.pick(towns).name)
      .replace('{other}', random.pick(towns).name);
  const address = `${prefecture}${place.name}${hub.address ?? ''}`;
  const about = Array.from({ length: random.whole(2, 7) }, () => `<p>${escaped(sentence())}</p>`);
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${escaped(hub.name ?? '')} | 見本</title></head>
<body><header><a href="/">見本のサイト</a></header>
<main data-pagefind-body data-pagefind-filter="section:拠点"><h1>${escaped(hub.name ?? '')}</h1>
<dl>${part('場所', `${address} ${hub.building ?? ''}`)}${part('電話', hub.phone ?? 'わからない')}${part(
    'あるもの・できること',
    services.map(({ label }) => label).join('、') || 'わからない',
  )}${part('開所時間', hub.openingHours?.note ?? 'わからない')}${part('運営', hub.operator ?? 'わからない')}</dl>
<h2 id="about">この拠点について</h2>${about.join('')}
<h2 id="near">近くの町</h2><ul>${Array.from({ length: 4 }, () => `<li>${escaped(random.pick(towns).name)}</li>`).join('')}</ul>
</main><footer>見本のページです。</footer></body></html>`;
}

/** Writes pages of hubs that are none into a folder, as many for a municipality as it has towns. */
export function makeSearchPages(
  folder: string,
  count: number,
  seed: number,
  towns: ReadonlyMap<Municipality, readonly Town[]>,
): void {
  const random = makeRandom(seed);
  const places = [...towns].toSorted(([a], [b]) => a.code.localeCompare(b.code));
  const shares = shareOut(
    count,
    places.map(([, { length }]) => length),
  );
  for (const [at, [place, own]] of places.entries()) {
    for (let number = 1; number <= (shares[at] ?? 0); number += 1) {
      const path = join(folder, 'hubs', `${place.code}-${number}`);
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, 'index.html'), pageOf(random, place, own, number));
    }
  }
}
