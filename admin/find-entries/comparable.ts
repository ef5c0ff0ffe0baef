import { foldKana, plainText } from '../../src/domain/search/plain-text.ts';

/** The form in which the CMS compares what is typed with what is written: `モコモコ` is `もこもこ`. */
export const comparable = (text: string): string => foldKana(plainText(text)).trim();
