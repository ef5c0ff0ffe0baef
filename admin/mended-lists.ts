import type { FixedWords } from './japanese/fixed-words.ts';

/**
 * What Decap's lists, searches and pickers say that is not so: what stands in its code, and what is
 * to stand there. The build stops when a package has changed one.
 */
export const MENDED_LISTS: readonly FixedWords[] = [
  {
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    words: [
      // Who scrolls while the last page is being drawn asked for one more, and the list was gone.
      [
        '    // Handle cursors representing pages in the old, integer-based\n    // pagination API\n    if (cursor',
        '    if (!cursor.actions.has(realAction)) return;\n    if (cursor',
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/actions/search.js',
    words: [
      // An answer of seconds ago, or one that failed, is not what the entries are now:
      // find-entries/fresh-answers.ts keeps those that are.
      ['state.search.requests.find(({\n      id\n    }) => id == queryIdentifier)', 'undefined'],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntryCard.js',
    words: [
      // What is not on the site looked as if it were. Not on the board: a draft changes nothing yet.
      [
        "import { selectEntryCollectionTitle } from '../../../reducers/collections';",
        "import { publicationMark } from 'site:publication-mark';\nimport { selectEntryCollectionTitle as titleOf } from '../../../reducers/collections';",
      ],
      [
        'const summary = selectEntryCollectionTitle(collection, entry);',
        'const summary = titleOf(collection, entry) + publicationMark(entryData);',
      ],
    ],
  },
  {
    file: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
    // The same: the control kept what it was told as long as the form was open.
    words: [['cacheOptions: true', 'cacheOptions: false']],
  },
  {
    file: 'decap-cms-core/dist/esm/reducers/entries.js',
    words: [
      // A list that could not be read is not an empty one, and is read when it is opened again.
      [
        "return state.setIn(['pages', action.meta.collection, 'isFetching'], false);",
        "return state.deleteIn(['pages', action.meta.collection]);",
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js',
    words: [
      ['        page: page,\n', '        page: page, isUnread: !this.props.entriesLoaded,\n'],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesSearch.js',
    words: [
      [
        'isFetching: isFetching,\n      getWorkflowStatus',
        'isFetching: isFetching,\n      isUnread: this.props.isUnread,\n      getWorkflowStatus',
      ],
      [
        'return {\n    isFetching,',
        'return {\n    isUnread: state.search.error !== undefined,\n    isFetching,',
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/reducers/search.js',
    words: [
      [
        'state.term = searchTerm;\n        state.collections',
        'state.term = searchTerm;\n        state.error = undefined;\n        state.collections',
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/Entries.js',
    words: [
      ['  page,\n  getWorkflowStatus,', '  page,\n  isUnread,\n  getWorkflowStatus,'],
      [
        "t('collection.entries.noEntries')",
        "t(isUnread ? 'collection.entries.notRead' : 'collection.entries.noEntries')",
      ],
    ],
  },
];
