import type { FixedWords } from './japanese/fixed-words.ts';

/**
 * What Decap shows so that not everybody can read, hear or reach it: what stands in its code, and
 * what is to stand there. The build stops when a package has changed one.
 */
export const MENDED_VIEWS: readonly FixedWords[] = [
  {
    file: 'decap-cms-ui-default/dist/esm/styles.js',
    // Grey, red and teal that are read against white, and white against them: at least 4.5 to 1.
    words: [
      ["gray: '#798291'", "gray: '#4c5562'"],
      ["red: '#ff003b'", "red: '#c4002d'"],
      ["teal: '#17a2b8'", "teal: '#0f6f80'"],
      ["tealDark: '#117888'", "tealDark: '#0d5f6c'"],
    ],
  },
  {
    file: 'decap-cms-ui-default/dist/esm/Dropdown.js',
    words: [
      ['_jsx(DropdownList, {\n', "_jsx(DropdownList, { role: 'none',\n"],
      // The item of the menu is what is pressed and heard; its box is for the eye.
      [
        '_jsx("input", {\n    readOnly',
        "_jsx('input', { tabIndex: -1, 'aria-hidden': true,\n    readOnly",
      ],
      [
        'isCheckedItem: true,\n',
        "isCheckedItem: true, 'aria-label': checked ? `${label}（選択中）` : label,\n",
      ],
    ],
  },
  {
    file: 'decap-cms-widget-markdown/dist/esm/MarkdownControl/ToolbarButton.js',
    // One that does nothing itself stands within the button of a menu.
    words: [
      [
        '_jsx(StyledToolbarButton, {\n',
        "_jsx(StyledToolbarButton, { as: onClick ? 'button' : 'span',\n",
      ],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/App/Header.js',
    words: [['color:#7b8290;', 'color:#4c5562;']],
  },
  {
    file: 'decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    words: [['src: imageUrl\n', "src: imageUrl, alt: ''\n"]],
  },
  {
    file: 'decap-cms-core/dist/esm/components/UI/Modal.js',
    words: [['isOpen: isOpen,\n', "isOpen: isOpen, contentLabel: 'メディア',\n"]],
  },
  {
    file: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js',
    words: [
      ['&:focus{outline:none;}', ''],
      [
        'tabIndex: "-1",',
        `tabIndex: 0,
      role: 'button',
      'aria-pressed': !!isSelected,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onClick();
      },`,
      ],
      // Its name stands below it.
      ['loading: "lazy",', "loading: 'lazy',\n          alt: '',"],
    ],
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    words: [['PreviewPaneFrame, {\n', "PreviewPaneFrame, { title: 'プレビュー',\n"]],
  },
  {
    file: 'decap-cms-widget-markdown/dist/esm/MarkdownControl/VisualEditor.js',
    words: [['jsx(Editable, {\n', "jsx(Editable, { 'aria-label': field.get('label'),\n"]],
  },
  {
    file: 'decap-cms-widget-markdown/dist/esm/MarkdownControl/RawEditor.js',
    words: [['jsx(Editable, {\n', "jsx(Editable, { 'aria-label': field.get('label'),\n"]],
  },
  {
    file: 'decap-cms-ui-default/dist/esm/ListItemTopBar.js',
    // Signs that say nothing to who does not see them.
    words: [
      [
        'TopBarButton, {\n      onClick: onCollapseToggle,',
        "TopBarButton, { 'aria-label': `${props.name ?? 'この項目'}を${collapsed ? '開く' : 'たたむ'}`, onClick: onCollapseToggle,",
      ],
      [
        'TopBarButton, {\n      onClick: onRemove,',
        "TopBarButton, { 'aria-label': `${props.name ?? 'この項目'}を消す`, onClick: onRemove,",
      ],
    ],
  },
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    words: [
      [
        '_jsx(StyledListItemTopBar, {\n        collapsed',
        "_jsx(StyledListItemTopBar, { name: `${field.get('label')} ${index + 1}`,\n        collapsed",
      ],
      // Its name stands above it.
      [
        'heading: `${items.size} ${listLabel}`,',
        'name: `${label}をすべて`, heading: `${items.size}件`,',
      ],
    ],
  },
  {
    file: 'decap-cms-widget-object/dist/esm/ObjectControl.js',
    words: [
      [
        'collapsed: collapsed,\n            onCollapseToggle',
        "name: `${field.get('label')}を`, collapsed,\n            onCollapseToggle",
      ],
    ],
  },
  {
    file: 'decap-cms-ui-default/dist/esm/ObjectWidgetTopBar.js',
    words: [
      [
        "\"aria-label\": collapsed ? t('editor.editorWidgets.object.expand') : t('editor.editorWidgets.object.collapse'),",
        "\"aria-label\": (this.props.name ?? '') + t(`editor.editorWidgets.object.${collapsed ? 'expand' : 'collapse'}`),",
      ],
    ],
  },
  {
    file: 'decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
    words: [
      [
        "onClick: () => handleChange(''),\n",
        "onClick: () => handleChange(''), 'aria-label': `${fieldName}をクリア`,\n",
      ],
    ],
  },
  {
    file: 'decap-cms-ui-default/dist/esm/Toggle.js',
    words: [
      ['Handle = ToggleHandle\n', "Handle = ToggleHandle, 'aria-label': label\n"],
      [
        '"aria-checked": isActive?.toString(),',
        "'aria-checked': isActive ? 'true' : 'false', 'aria-label': label,",
      ],
    ],
  },
];
