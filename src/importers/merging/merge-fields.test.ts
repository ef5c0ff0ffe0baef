import { describe, expect, it } from 'vitest';
import { IMPORTED_FIELDS, type ImportedField } from '../hub-draft.ts';
import { mergeFields } from './merge-fields.ts';
import { shortHash } from './short-hash.ts';

const OLD = '087-868-2251';
const NEW = '087-868-9999';
const EDITED = '090-1111-2222';

/** What becomes of the telephone number that an entry has, given what the last import wrote. */
function merge(
  present: string | undefined,
  source: string | undefined,
  last: string | undefined,
  said: readonly ImportedField[] = IMPORTED_FIELDS,
) {
  const facts = (phone: string | undefined) => (phone === undefined ? {} : { phone });
  const known: readonly (readonly [ImportedField, string])[] =
    last === undefined ? [] : [['phone', shortHash(last)]];
  const { changes, conflicts, hashes } = mergeFields(
    facts(present),
    facts(source),
    last === 'never' ? undefined : new Map(known),
    new Set(said),
  );
  return {
    phone: changes.has('phone') ? changes.get('phone') : present,
    isConflict: conflicts.includes('phone'),
    isKnown: hashes.get('phone') === (source === undefined ? undefined : shortHash(source)),
  };
}

describe('mergeFields', () => {
  it.each([
    ['nothing has changed', OLD, OLD, OLD, OLD, false, true],
    ['the source has changed', OLD, NEW, OLD, NEW, false, true],
    ['the source has taken it away', OLD, undefined, OLD, undefined, false, true],
    ['the source has it now', undefined, NEW, undefined, NEW, false, true],
    ['an editor has changed it', EDITED, OLD, OLD, EDITED, false, true],
    ['an editor has taken it away', undefined, OLD, OLD, undefined, false, true],
    ['an editor has added it', EDITED, undefined, undefined, EDITED, false, true],
    ['both have changed', EDITED, NEW, OLD, EDITED, true, false],
    ['both have changed to the same', NEW, NEW, OLD, NEW, false, true],
    ['taken away by an editor, changed by the source', undefined, NEW, OLD, undefined, true, false],
    ['changed by an editor, taken away by the source', EDITED, undefined, OLD, EDITED, true, false],
    ['added by an editor and by the source', EDITED, NEW, undefined, EDITED, true, false],
    ['never imported, the same', OLD, OLD, 'never', OLD, false, true],
    ['never imported, missing', undefined, OLD, 'never', OLD, false, true],
    ['never imported, not the same', EDITED, OLD, 'never', EDITED, true, false],
    ['never imported, only the editor has it', EDITED, undefined, 'never', EDITED, false, true],
  ])('%s', (_, present, source, last, phone, isConflict, isKnown) => {
    expect(merge(present, source, last)).toEqual({ phone, isConflict, isKnown });
  });

  it('leaves alone what the file has no column for', () => {
    expect(merge(OLD, undefined, OLD, ['name'])).toMatchObject({ phone: OLD, isConflict: false });
  });

  it('does the same again', () => {
    const said = new Set(IMPORTED_FIELDS);
    const first = mergeFields(
      { phone: EDITED },
      { phone: NEW, web: 'https://a.jp/' },
      undefined,
      said,
    );
    expect([...first.changes]).toEqual([['web', 'https://a.jp/']]);
    const again = mergeFields(
      { phone: EDITED, web: 'https://a.jp/' },
      { phone: NEW, web: 'https://a.jp/' },
      first.hashes,
      said,
    );
    expect([...again.changes]).toEqual([]);
    expect([again.conflicts, again.hashes]).toEqual([first.conflicts, first.hashes]);
  });
});
