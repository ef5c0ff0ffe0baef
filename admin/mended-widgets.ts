import type { FixedWords } from './japanese/fixed-words.ts';

/**
 * What Decap's controls in a form do that an editor does not expect: what stands in their code, and
 * what is to stand there. The build stops when a package has changed one.
 */
export const MENDED_WIDGETS: readonly FixedWords[] = [
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
    file: 'decap-cms-widget-string/dist/esm/StringControl.js',
    words: [
      // What was selected when the editor came to the field was not, and new words stood behind the old.
      [
        'componentDidUpdate() {\n    if (this._el && ',
        'componentDidUpdate({ value }) {\n    if (value !== this.props.value && this._el === document.activeElement && ',
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
