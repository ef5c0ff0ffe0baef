import { useRef, type ReactNode } from 'react';
import { mayRemove } from './may-remove.ts';

interface Props<Item> {
  /** What one item is called: 「第何週の決まり」. */
  label: string;
  items: readonly Item[];
  change: (items: Item[]) => void;
  /** What a new item begins with. */
  blank: Item;
  /** Whether the order says something: items can then be moved. */
  isOrdered?: boolean;
  draw: (item: Item, change: (item: Item) => void, name: string) => ReactNode;
}

/** Items that are added, changed and taken away. */
export function ItemList<Item>(props: Props<Item>): ReactNode {
  const { label, items, change, blank, isOrdered = false, draw } = props;
  const add = useRef<HTMLButtonElement>(null);
  return (
    <>
      {items.map((item, index) => {
        const name = `${label} ${index + 1}`;
        return (
          // Items have no names of their own, and hold nothing that is not in their values.
          <div className="hw-item" role="group" aria-label={name} key={index}>
            {draw(
              item,
              (changed) => {
                change(items.with(index, changed));
              },
              name,
            )}
            {isOrdered && index > 0 && (
              <button
                type="button"
                aria-label={`${name}を一つ前へ`}
                onClick={() => {
                  change(items.toSpliced(index, 1).toSpliced(index - 1, 0, item));
                }}
              >
                一つ前へ
              </button>
            )}
            <button
              type="button"
              aria-label={`${name}を消す`}
              onClick={() => {
                if (!mayRemove(item, blank)) return;
                change(items.toSpliced(index, 1));
                // The button goes with the item: who works by keys goes on from here.
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
        onClick={() => {
          change([...items, blank]);
        }}
      >
        {label}を足す
      </button>
    </>
  );
}
