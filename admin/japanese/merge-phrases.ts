export interface Phrases {
  [key: string]: string | Phrases;
}

/** `own` over `base`, at every depth. */
export function mergePhrases(base: Phrases, own: Phrases): Phrases {
  const merged: Phrases = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const below = merged[key];
    merged[key] =
      typeof value === 'object' && typeof below === 'object' ? mergePhrases(below, value) : value;
  }
  return merged;
}
