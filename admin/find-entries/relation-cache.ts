import { collections, type CollectionName } from '../../src/schema/index.ts';
import { currentBackend } from '../backends/site-backend.ts';
import { FreshAnswers } from './fresh-answers.ts';

/** Stands in the place of the module of this name in Decap's relation control. */
export default new FreshAnswers((name) =>
  currentBackend().listedEntries(collections[name as CollectionName].folder),
);
