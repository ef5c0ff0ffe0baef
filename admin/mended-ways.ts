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
      // It is kept while the editor writes as well, not only when she rests; not when all of it is in
      // what was saved and the page is opened again with that: conflict/open-again.ts.
      [
        'this.props.persistLocalBackup(entry, collection);\n  }, 2000);',
        "if (!('openedAgain' in document.body.dataset)) this.props.persistLocalBackup(entry, collection);\n  }, 2000, { maxWait: 2000 });",
      ],
      // Neither are the last words lost when the page is left, or a phone puts it away.
      [
        "if (this.props.entryDraft.get('hasChanged')) {\n        // This message",
        "if (this.props.entryDraft.get('hasChanged')) {\n        this.createBackup.flush();\n        // This message",
      ],
      [
        "window.addEventListener('beforeunload', this.exitBlocker);",
        `addEventListener('beforeunload', this.exitBlocker);
    this.keepWhenHidden = () => document.hidden && this.createBackup.flush();
    document.addEventListener('visibilitychange', this.keepWhenHidden);`,
      ],
      [
        "window.removeEventListener('beforeunload', this.exitBlocker);",
        `removeEventListener('beforeunload', this.exitBlocker);
    document.removeEventListener('visibilitychange', this.keepWhenHidden);`,
      ],
      // Who does not go on from it is asked once more before it is thrown away.
      [
        '} else {\n        this.deleteBackup();\n      }',
        `} else if (window.confirm(this.props.t('editor.editor.confirmDeleteBackup'))) {
        this.deleteBackup();
      } else {
        const { collection, newEntry, slug } = this.props;
        const detail = { collection: collection.get('name'), slug: newEntry ? undefined : slug };
        dispatchEvent(new CustomEvent('keepaside', { detail }));
      }`,
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
      [
        'const backup = await localForage.getItem(key);',
        'const backup = (await localForage.getItem(key)) ?? (await this.implementation.aside.take(key));',
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
      // What was filled in and emptied again, or switched on and off, counted as a change.
      [
        'newData.equals(e.get(...dataPath))',
        'withoutEmpty(newData).equals(withoutEmpty(e.get(...dataPath)))',
      ],
      [
        'const initialState = Map({\n  entry',
        "const withoutEmpty = (data) => data?.filter((value) => ![undefined, null, '', false].includes(value) && value.size !== 0);\nconst initialState = Map({ entry",
      ],
    ],
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
      // What is told of it depends on which it is, and on its days.
      [
        "key: 'ui.toast.entryPublished'\n",
        "key: 'ui.toast.entryPublished',\n          details: { collection: collectionName, slug, fields: entry.get('data').toJS() }\n",
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
      // Words, not the marks of their Markdown.
      [
        "import { css } from '@emotion/react';\nimport { translate }",
        "import { css } from '@emotion/react';\nimport { bodyWords } from 'site:body-words';\nimport { translate }",
      ],
      ['children: body\n', "children: bodyWords(body ?? '')\n"],
      // Which of many drafts it is about.
      ['onClick: onDelete,\n', "onClick: onDelete, 'aria-label': `「${title}」の下書きを削除`,\n"],
      ['onClick: onPublish,\n', "onClick: onPublish, 'aria-label': `「${title}」を公開する`,\n"],
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
];
