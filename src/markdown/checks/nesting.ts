import type { Check } from '../finding.ts';

export const checkNesting: Check = ({ tree }) => {
  const line = tree.data?.tooDeepAt;
  if (line === undefined) return [];
  const message = '引用・箇条書き・囲みの入れ子が深すぎます。入れ子を減らしてください。';
  return [{ line, message }];
};
