import { expect, it } from 'vitest';
import { redirectPage } from './redirect-page.ts';

const origin = new URL('https://hiroba.example');

it('leads to the new address at once, and by a link', () => {
  const page = redirectPage({ to: '/hubs/37201-mokomoko/', title: 'もこもこ' }, origin);
  expect(page).toContain('content="0; url=/hubs/37201-mokomoko/"');
  expect(page).toContain('<a href="/hubs/37201-mokomoko/">もこもこ</a>');
  expect(page).toContain('rel="canonical" href="https://hiroba.example/hubs/37201-mokomoko/"');
});

it('shows a title as text', () => {
  const page = redirectPage({ to: '/events/a/', title: '</title><script>"&' }, origin);
  expect(page).not.toContain('<script>');
  expect(page).toContain('&lt;/title&gt;&lt;script&gt;&quot;&amp;');
});
