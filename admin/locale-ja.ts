import { en, ja } from 'decap-cms-locales';
import { mergePhrases } from './merge-phrases.ts';

/** Decap's Japanese, with what it lacks filled in from its English. */
export const japanese = mergePhrases(en, ja);
