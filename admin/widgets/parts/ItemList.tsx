import type { ReactNode } from 'react';

interface Props<Item> {
  /** What one item is called: 「第何週の決まり」. */
  label: string;
  items: readonly Item[];
  change: (items: Item[]) => void;
  /** What a new item begins with. */
  blank: Item;
  draw: (item: Item, change: (item: Item) => void, name: string) => ReactNode;
}

/** Items that are added, changed and taken away. */
export function ItemList<Item>({ label, items, change, blank, draw }: Props<Item>): ReactNode {
  return (
    <>
      {items.map((item, index) => {
        const name = `${label} ${index + 1}`;
        return (
          // Items have no names of their own, and never change places.
          <div className="hw-item" role="group" aria-label={name} key={index}>
            {draw(
              item,
              (changed) => {
                change(items.with(index, changed));
              },
              name,
            )}
            <button
              type="button"
              aria-label={`${name}を消す`}
              onClick={() => {
                change(items.toSpliced(index, 1));
              }}
            >
              消す
            </button>
          </div>
        );
      })}
      <button
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
