import { useRef, type ReactNode } from 'react';
import { mayRemove } from '../parts/may-remove.ts';
import { TextInput } from '../parts/TextInput.tsx';
import type { SlotValue } from './hours-value.ts';
import { slotProblem } from './slot-problem.ts';
import { timeFromText } from './time-from-text.ts';

interface Props {
  /** Whose times these are: 「月曜日」. */
  name: string;
  slots: readonly SlotValue[];
  change: (slots: SlotValue[]) => void;
}

/** Times of day in pairs, as many as there are. */
export function Slots({ name, slots, change }: Props): ReactNode {
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="hw-slots">
      {slots.map((slot, index) => {
        const own = `${name} ${index + 1}つ目の時間帯`;
        const set = (key: keyof SlotValue) => (text: string) => {
          change(slots.with(index, { ...slot, [key]: text }));
        };
        const common = { isLabelHidden: true, inputMode: 'numeric', tidy: timeFromText } as const;
        return (
          <div className="hw-slot" key={index}>
            <TextInput
              {...common}
              label={`${own}の始まり`}
              value={slot.opens}
              problem={slotProblem(slots, index, 'opens')}
              commit={set('opens')}
              placeholder="9:30"
              size={5}
            />
            <span aria-hidden="true">〜</span>
            <TextInput
              {...common}
              label={`${own}の終わり`}
              value={slot.closes}
              problem={slotProblem(slots, index, 'closes')}
              commit={set('closes')}
              placeholder="15:00"
              size={5}
            />
            <button
              type="button"
              aria-label={`${own}を消す`}
              onClick={() => {
                if (!mayRemove(slot)) return;
                change(slots.toSpliced(index, 1));
                add.current?.focus();
              }}
            >
              消す
            </button>
          </div>
        );
      })}
      <button
        ref={add}
        type="button"
        aria-label={`${name}の時間帯を足す`}
        onClick={() => {
          change([...slots, { opens: '', closes: '' }]);
        }}
      >
        時間帯を足す
      </button>
    </div>
  );
}
