import type { List, Map as ImmutableMap } from 'immutable';
import type { ReactNode } from 'react';
import type { DecapProps, OwnProps } from '../own-control.ts';

interface Section {
  name: string;
  label: string;
}

const idOf = (name: string): string => `hw-${name}`;

/** The headings of the form; none for a form of a single file, which Decap describes elsewhere. */
const sectionsOf = ({ collection, field }: DecapProps): Section[] =>
  ((collection.get('fields') as List<ImmutableMap<string, string>> | undefined)?.toArray() ?? [])
    .filter((each) => each.get('widget') === field.get('widget'))
    .map((each) => ({ name: each.get('name') ?? '', label: each.get('label') ?? '' }));

function goTo(name: string): void {
  const heading = document.getElementById(idOf(name));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** A heading between the fields of a long form; the first of several leads to the others. */
export function SectionView({ field, decap }: OwnProps<never>): ReactNode {
  const sections = sectionsOf(decap);
  const hasList = sections.length > 3 && sections[0]?.name === field.name;
  return (
    <div className="hw-section">
      {hasList && (
        <nav className="hw" aria-label="この画面の見出し">
          {sections.slice(1).map(({ name, label }) => (
            // No links: Decap keeps the page that is shown in the part of the address behind `#`.
            <button
              type="button"
              key={name}
              onClick={() => {
                goTo(name);
              }}
            >
              {label}
            </button>
          ))}
        </nav>
      )}
      <h2 id={idOf(field.name)} tabIndex={-1}>
        {field.label}
      </h2>
    </div>
  );
}
