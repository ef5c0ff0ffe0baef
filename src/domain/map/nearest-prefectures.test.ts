import { expect, it } from 'vitest';
import { PREFECTURES, type Prefecture } from '../../schema/vocabulary.ts';
import { nearestPrefectures } from './nearest-prefectures.ts';

const of = (...labels: string[]): Prefecture[] =>
  PREFECTURES.filter(({ label }) => labels.includes(label));

it.each([
  ['沖縄県', ['鹿児島県', '香川県', '北海道']],
  ['大阪府', ['香川県', '神奈川県', '宮城県']],
  ['秋田県', ['宮城県', '神奈川県', '香川県']],
])('from %s', (label, labels) => {
  const [from] = of(label);
  if (!from) throw new Error(label);
  expect(nearestPrefectures(from, of(...labels)).map((each) => each.label)).toEqual(labels);
});
