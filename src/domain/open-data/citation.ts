import type { HubSource } from './hub-sources.ts';

/**
 * How to name a source beside what was made of it. Licences such as CC BY ask for a word that the
 * data was changed: `「高松市オープンデータ」（CC BY 4.0）を加工して作成`.
 */
export const citation = ({ name, licence }: Pick<HubSource, 'name' | 'licence'>): string =>
  `出典：「${name}」${licence === undefined ? '' : `（${licence}）`}を加工して作成`;
