const LINK = /<a href="([^"#?]*)[^"]*"[^>]*>(.*?)<\/a>/gs;

/**
 * Takes away the links to addresses where nothing is; their words stay.
 * @param html made by the Markdown pipeline, which writes links in one form only
 */
export const unlink = (html: string, hidden: ReadonlySet<string>): string =>
  hidden.size === 0
    ? html
    : html.replace(LINK, (link, address: string, words: string) =>
        hidden.has(address) ? words : link,
      );
