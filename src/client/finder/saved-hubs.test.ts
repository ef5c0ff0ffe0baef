import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHub, savedHubs } from './saved-hubs.ts';

const MOKOMOKO = { id: '37201-mokomoko', name: 'もこもこ', place: '香川県高松市' };
const POKAPOKA = { id: '37201-pokapoka', name: 'ぽかぽか', place: '香川県高松市' };

let kept: Map<string, string>;
const heard = vi.fn<(event: Event) => boolean>();

beforeEach(() => {
  kept = new Map();
  heard.mockReset();
  vi.stubGlobal('dispatchEvent', heard);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('saved hubs', () => {
  it('are kept, the latest first, each once', () => {
    for (const hub of [MOKOMOKO, POKAPOKA, MOKOMOKO]) expect(keepHub(hub, true)).toBe(true);
    expect(savedHubs()).toEqual([MOKOMOKO, POKAPOKA]);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('leave nothing behind when the last one goes', () => {
    keepHub(MOKOMOKO, true);
    keepHub(MOKOMOKO, false);
    expect(savedHubs()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it.each(['', '{', 'null', '7', '{"id":"x"}'])('are none where storage holds %j', (text) => {
    kept.set('hiroba.saved', text);
    expect(savedHubs()).toEqual([]);
  });

  it('pass over what is no hub', () => {
    const broken = [null, 'x', { id: 1 }, { ...MOKOMOKO, place: undefined }, POKAPOKA];
    kept.set('hiroba.saved', JSON.stringify(broken));
    expect(savedHubs()).toEqual([POKAPOKA]);
  });

  it('say so when storage is refused', () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(savedHubs()).toEqual([]);
    expect(keepHub(MOKOMOKO, true)).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });
});
