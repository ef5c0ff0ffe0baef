import { HUB_TYPES, type Term } from '../schema/vocabulary.ts';

type HubType = (typeof HUB_TYPES)[number]['value'];

/** 種別 of hubs in files that know no type of their own for them. */
const SAYS_NOTHING = /^(?:その他|地域子育て支援拠点(?:事業)?)?$/;

export interface ParsedType {
  readonly type?: HubType;
  /** Whether the words say something that the type does not. */
  readonly saysMore: boolean;
}

/** The type of a hub by the source's 種別: only the ministry's own words are certain. */
export function parseHubType(words: string): ParsedType {
  const plain = words.normalize('NFKC').replace(/\s/g, '');
  if (SAYS_NOTHING.test(plain)) return { saysMore: false };
  const bare = plain.replace(/^地域子育て支援拠点(?:事業)?\(?|\)$/g, '');
  const terms: readonly Term<HubType>[] = HUB_TYPES;
  const found = terms.find(({ value, label }) => value !== 'other' && label === bare);
  return found ? { type: found.value, saysMore: false } : { saysMore: true };
}
