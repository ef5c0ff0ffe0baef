import type { ConfigData } from 'html-validate';

/** Rules for the built HTML. Every rule that is off or softened has its reason. */
export const HTML_RULES = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Our own origin only, where a hash would add nothing; anything else still needs one.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML allows any id without white space; a heading such as 「4か月児健診で」 begins with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Safari drops the list role of a list without bullets; `role="list"` gives it back.
    'no-redundant-role': 'off',
    // The list of suggestions under a box (combobox of the ARIA Authoring Practices) has no element.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Tick boxes that narrow one list are one value after the other: `?f=parking&f=today`.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A non-breaking hyphen would come along when a number is copied, and no phone dials it.
    'tel-non-breaking': 'off',
  },
} as const satisfies ConfigData;
