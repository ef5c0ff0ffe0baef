import { overlappingSlots } from '../../../src/schema/overlapping-slots.ts';
import { TIME_OF_DAY } from '../../../src/schema/time-of-day.ts';
import type { SlotValue } from './hours-value.ts';

/**
 * What is wrong with a time of a day; nothing yet with one that nobody has written. Of two spans that
 * overlap, it is told where the second begins.
 */
export function slotProblem(
  slots: readonly SlotValue[],
  index: number,
  key: keyof SlotValue,
): string | undefined {
  const { opens = '', closes = '' } = slots[index] ?? {};
  const text = key === 'opens' ? opens : closes;
  if (text !== '' && !TIME_OF_DAY.test(text)) return '時刻は「9:30」のように書いてください。';
  if (key === 'closes') {
    const isEarly = TIME_OF_DAY.test(opens) && text !== '' && text <= opens;
    return isEarly ? '始まりより後の時刻にしてください。' : undefined;
  }
  const overlap = overlappingSlots(slots).find(({ at }) => at === index);
  return overlap && `${overlap.words}例：${overlap.example}`;
}
