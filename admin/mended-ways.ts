import type { FixedWords } from './japanese/fixed-words.ts';

const EDITOR_BEGINS = `    retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`;

/**
 * What Decap does that loses an editor's work or says what is not so, and that no setting changes:
 * what stands in its code, and what is to stand there. As with words, the build stops when a package
 * has changed one.
 */
export const MENDED_WAYS: readonly FixedWords[] = [
  {
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    words: [
      // What was written and not saved is offered when the entry is there: an entry that comes after
      // the answer, from a slow server, would take its place and throw it away.
      [
        EDITOR_BEGINS,
        `    const asked = window.location.hash;
    const begun = newEntry
      ? createEmptyDraft(collection, this.props.location.search)
      : loadEntry(collection, slug);
    Promise.resolve(begun).then(() => {
      if (window.location.hash === asked) retrieveLocalBackup(collection, slug);
    });`,
      ],
      [
        'this.props.loadLocalBackup();\n      } else',
        "this.props.loadLocalBackup();\n        dispatchEvent(new Event('takekept'));\n      } else",
      ],
      // Who leaves is told that what was written stays: only what was undone or saved goes.
      ['      this.deleteBackup();\n      unblock();', '      unblock();'],
      [
        'this.props.collection);\n    }\n    if (prevProps.entry === this.props.entry) return;',
        `this.props.collection);
    } else if (prevProps.hasChanged) this.deleteBackup();
    if (prevProps.entry === this.props.entry) return;`,
      ],
      [
        'onLogoutClick: logoutUser,',
        `onLogoutClick: () => {
        if (!hasChanged || window.confirm(t('editor.editor.onLeavePage'))) logoutUser();
      },`,
      ],
      // What is as the published page but not as the draft has to be saved: it could not, and the
      // draft was published instead.
      [
        'const entries = [this.props.unPublishedEntry, this.props.publishedEntry].filter(Boolean);',
        'const entries = [this.props.unPublishedEntry ?? this.props.publishedEntry].filter(Boolean);',
      ],
      // What went wrong is said in a message, in plain words.
      ["children: entry.get('error')", "children: t('editor.editor.entryNotRead')"],
      // A draft of a published page and one of a page that was never public are not the same loss.
      [
        "hasChanged') && !window.confirm(t('editor.editor.onDeleteUnpublishedChangesWithUnsavedChanges'))) {\n      return;\n    } else if (!window.confirm(t('editor.editor.onDeleteUnpublishedChanges')))",
        "hasChanged') && !window.confirm(t('editor.editor.onDeleteUnpublishedChangesWithUnsavedChanges'))) {\n      return;\n    } else if (!window.confirm(t(isModification ? 'editor.editor.onDeleteUnpublishedChanges' : 'editor.editor.onDeleteNewEntry')))",
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/backend.js',
    words: [
      // What was written is kept with what it was begun from: others may have saved before it is.
      [
        "raw,\n        path: entry.get('path'),",
        "path: entry.get('path'),\n        raw,\n        began: this.implementation.opened?.began(entry.get('path')),",
      ],
      [
        'const label = selectFileEntryLabel(collection, slug);\n    const formatRawData',
        `const label = selectFileEntryLabel(collection, slug);
    if (backup.began !== undefined) this.implementation.opened?.wasKept(path, backup.began);
    const formatRawData`,
      ],
      // All pictures of the site were kept anew with every word, which took longer than leaving does.
      [
        "entry.get('mediaFiles').toJS().map(async",
        "entry.get('mediaFiles').toJS().filter((file) => file.draft).map(async",
      ],
      // Leaving another entry is no reason to throw away what was written of a new one.
      [
        "      // delete new entry backup if not deleted\n      slug && (await localForage.removeItem(getEntryBackupKey(collection.get('name'))));\n",
        '',
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/reducers/entryDraft.js',
    words: [
      // Only text and new pictures are kept: the rest is in the page that was opened.
      [
        "state.set('entry', backupEntry);",
        `const opened = state.get('entry') || Map();
        const files = backupEntry.get('mediaFiles');
        const isKept = (file) => files.some((each) => each.get('path') === file.get('path'));
        state.set('entry', backupEntry.merge({
          isModification: opened.get('isModification'),
          mediaFiles: files.concat(opened.get('mediaFiles', List()).filterNot(isKept)),
        }));`,
      ],
    ],
  },
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
    file: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
    // The same: the control kept what it was told as long as the form was open.
    words: [['cacheOptions: true', 'cacheOptions: false']],
  },
  {
    file: 'decap-cms-core/dist/esm/reducers/editorialWorkflow.js',
    words: [
      // A refused save left a draft that there is not: the button to delete it could delete the
      // draft of somebody else, and the next save was not compared with what they had published.
      [
        "return state.setIn(['entities', `${action.payload.collection}.${action.payload.slug}`, 'isPersisting'], false);",
        `{
        const key = ['entities', \`\${action.payload.collection}.\${action.payload.slug}\`];
        return state.hasIn([...key, 'slug']) ? state.setIn([...key, 'isPersisting'], false) : state.deleteIn(key);
      }`,
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    words: [
      [
        'slug));\n        dispatch(loadEntry(collection, slug))',
        'slug));\n        await dispatch(loadEntry(collection, slug))',
      ],
      // A draft that could not be deleted was said to be.
      [
        "key: 'ui.toast.onDeleteUnpublishedChanges',\n          details",
        "key: 'ui.toast.onFailToDelete',\n          details",
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryButtons.js',
    // One button, which copied now a path and now a name.
    words: [['isAbsolutePath(path) || !draft ? path : name', 'name']],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Workflow/WorkflowList.js',
    words: [
      [
        "requestDelete = (collection, slug, ownStatus) => {\n    if (window.confirm(this.props.t('workflow.workflowList.onDeleteEntry')))",
        "requestDelete = (collection, slug, ownStatus, isModification) => {\n    if (window.confirm(this.props.t(isModification ? 'editor.editor.onDeleteUnpublishedChanges' : 'editor.editor.onDeleteNewEntry')))",
      ],
      [
        'this.requestDelete.bind(this, collectionName, slug, ownStatus)',
        'this.requestDelete.bind(this, collectionName, slug, ownStatus, isModification)',
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Workflow/WorkflowCard.js',
    words: [
      // Who cannot hover, or does not know to, saw no buttons; a phone had none at all.
      ['position:absolute;bottom:0;width:100%;display:none;', 'display:flex;'],
      ['@media (min-width: 500px){display:flex;}', ''],
      ['@media (hover: hover){opacity:0;}', ''],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js',
    words: [
      // A preview on a server of its own, which the site has none of; the label would promise one.
      ['hasWorkflow ? this.renderWorkflowDeployPreviewControls()', 'hasWorkflow ? null'],
      // Whoever saved a published page read that it was being taken off the site.
      [
        "isPersisting ? t('editor.editorToolbar.unpublishing') : t('editor.editorToolbar.published')",
        "t('editor.editorToolbar.published')",
      ],
      // An empty form was said to be saved, and the page to be edited.
      [
        "children: t('editor.editorToolbar.backCollection', {",
        "children: t(this.props.isNewEntry ? 'editor.editorToolbar.newEntry' : 'editor.editorToolbar.backCollection', {",
      ],
      [
        "children: t('editor.editorToolbar.changesSaved')",
        "children: t(this.props.isNewEntry ? 'editor.editorToolbar.nothingYet' : 'editor.editorToolbar.changesSaved')",
      ],
    ],
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
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    words: [
      // What is said of keys must be true.
      ['DndContext, MouseSensor', 'DndContext, KeyboardSensor, MouseSensor'],
      [
        '{ SortableContext, useSortable }',
        '{ SortableContext, sortableKeyboardCoordinates, useSortable }',
      ],
      [
        'useSensors(useSensor(MouseSensor',
        'useSensors(useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }), useSensor(MouseSensor',
      ],
      // Five of a kind were wrong, and none was named.
      [
        '          field: field,\n          onChangeObject',
        "          field: field.get('field') ? field.setIn(['field', 'label'], `${field.get('label')} ${index + 1}`) : field,\n          onChangeObject",
      ],
      [
        '      id: key,\n      keys: keys,',
        "      id: key,\n      name: `${this.props.field.get('label')} ${index + 1}`,\n      keys: keys,",
      ],
      [
        '    style: style,\n    css',
        "    style: style, role: 'group', 'aria-label': props.name,\n    css",
      ],
      // One tap on a small sign took away all that was written in an item.
      [
        'handleRemove = (index, event) => {\n    event.preventDefault();',
        `handleRemove = (index, event) => {
    event?.preventDefault();
    const isFilled = (each) => (each?.some ? each.some(isFilled) : !!each);
    if (isFilled(this.props.value.get(index)) && !window.confirm('この項目を消しますか？書いたものも消えます。')) return;`,
      ],
    ],
  },
  {
    file: 'decap-cms-widget-select/dist/esm/SelectControl.js',
    // A new entry that nobody had touched counted as changed.
    words: [[' else if (!value) {\n        onChange(fromJS([]));\n      }', '']],
  },
  {
    file: 'decap-cms-widget-markdown/dist/esm/serializers/index.js',
    // Lists, tables and lines as the files of content/ have them: the rest of a text stays as it is.
    words: [
      ["bullet: '*',", "bullet: '-', stringLength: () => 3, ruleSpaces: false,"],
      [
        'visitors.text = node => node.value;',
        "visitors.text = visitors.html = function ({ value }) { return this.inTable ? value.replaceAll('|', '\\\\|') : value; };",
      ],
    ],
  },
];
