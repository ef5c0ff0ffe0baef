import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { bundleScript } from './bundle-script.ts';

it('makes one classic script of a file and its imports, which leaves no name behind', async () => {
  const code = await bundleScript(join(import.meta.dirname, '../client/shared/shared.ts'));
  const setAttribute = vi.fn();
  const ignore = (): void => undefined;
  const page = {
    document: {
      documentElement: { setAttribute, removeAttribute: ignore, toggleAttribute: ignore },
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener: ignore,
    },
    location: { pathname: '/', search: '' },
    localStorage: { getItem: () => 'theme=dark' },
    customElements: { define: ignore },
    addEventListener: ignore,
    HTMLElement: Object,
    URLSearchParams,
  };
  const names = Object.keys(page);
  runInNewContext(code, page);
  expect(setAttribute.mock.calls).toEqual([['data-theme', 'dark']]);
  expect(Object.keys(page)).toEqual(names);
});

it('says which file is missing', async () => {
  await expect(bundleScript('/no-such-file.ts')).rejects.toThrow('no-such-file');
});
