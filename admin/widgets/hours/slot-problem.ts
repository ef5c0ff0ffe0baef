import { overlappingSlots } from '../../../src/schema/overlapping-slots.ts';
import type { SlotValue } from './hours-value.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

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
  if (text !== '' && !TIME.test(text)) return '時刻は「9:30」のように書いてください。';
  if (key === 'closes') {
    const isEarly = TIME.test(opens) && text !== '' && text <= opens;
    return isEarly ? '始まりより後の時刻にしてください。' : undefined;
  }
  const overlap = overlappingSlots(slots).find(({ at }) => at === index);
  return overlap && `${overlap.words}例：${overlap.example}`;
}
