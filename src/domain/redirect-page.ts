const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * A page that leads from an old address to the new one on any host of static files.
 * @param redirect where to, with the title of the page there
 * @param origin the site's public origin, for the canonical address
 */
export function redirectPage(redirect: { to: string; title: string }, origin: URL): string {
  const to = escapeHtml(redirect.to);
  const title = escapeHtml(redirect.title);
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=${to}">
    <meta name="robots" content="noindex">
    <title>ページが移りました：${title}</title>
    <link rel="canonical" href="${escapeHtml(new URL(redirect.to, origin).href)}">
  </head>
  <body>
    <main>
      <h1>ページが移りました</h1>
      <p><a href="${to}">${title}</a></p>
    </main>
  </body>
</html>
`;
}
