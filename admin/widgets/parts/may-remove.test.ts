import { afterEach, describe, expect, it, vi } from 'vitest';
import { mayRemove } from './may-remove.ts';

const asks = (item: unknown, blank?: unknown): boolean => {
  const confirm = vi.fn(() => true);
  vi.stubGlobal('confirm', confirm);
  mayRemove(item, blank);
  return confirm.mock.calls.length > 0;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('before an item goes', () => {
  it.each([
    [{ opens: '9:30', closes: '' }],
    [[0, { label: '人数', unit: '' }]],
    [{ src: '../media/a.jpg' }],
    [[{ label: '', values: [null, 12] }]],
  ])('it is asked when %j holds something', (item) => {
    expect(asks(item)).toBe(true);
  });

  it.each([[{}], [{ opens: '', closes: '' }], [{ label: '', values: [] }], [[undefined, null]]])(
    'it is not asked when %j holds nothing',
    (item) => {
      expect(asks(item)).toBe(false);
    },
  );

  it('it is not asked for what the form itself has put in', () => {
    const blank = { nth: [], day: 'sat' };
    expect(asks({ nth: [], day: 'sat' }, blank)).toBe(false);
    expect(asks({ nth: [], day: 'sun' }, blank)).toBe(true);
  });

  it('no is no', () => {
    vi.stubGlobal('confirm', () => false);
    expect(mayRemove({ alt: '見本' })).toBe(false);
  });
});
