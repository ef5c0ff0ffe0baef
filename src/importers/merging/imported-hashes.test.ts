import { describe, expect, it } from 'vitest';
import { readHashes, writeHashes } from './imported-hashes.ts';
import { shortHash } from './short-hash.ts';

describe('the record of what was imported', () => {
  it('is written in the order of the entry, and read back', () => {
    const hashes = new Map([
      ['phone', 'aaaaaaaa'],
      ['name', 'bbbbbbbb'],
    ] as const);
    const text = writeHashes(hashes);
    expect(text).toBe('name=bbbbbbbb phone=aaaaaaaa');
    expect(new Map(readHashes(text))).toEqual(new Map(hashes));
  });

  it('passes over what is no field', () => {
    expect([...readHashes('name= nonsense=1 phone')]).toEqual([]);
  });

  it('tells values apart, whatever the order of their keys', () => {
    expect(shortHash({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(shortHash({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(shortHash([1, 2])).not.toBe(shortHash([2, 1]));
    expect(shortHash('もこもこ')).toMatch(/^[0-9a-f]{8}$/);
  });
});
