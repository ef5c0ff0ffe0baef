/** Texts by the name of their place. */
export type Parts = Readonly<Record<string, string | number>>;

/** A sentence with its `{places}` filled in; one that is given nothing stays. */
export const fillText = (sentence: string, parts: Parts): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(parts[name] ?? place));
