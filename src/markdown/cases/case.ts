/** A body and exactly the HTML it must become. */
export type Case = readonly [markdown: string, html: string];
