import { colourTokens } from './tests/architecture/colour-tokens.ts';

const TOKENS = 'src/styles/tokens.css';

/** A part of a value: a word, or a function with what it takes. */
const PART = String.raw`[^\s()]+(?:\((?:[^()]|\([^()]*\))*\))?`;

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  plugins: [colourTokens],
  ignoreFiles: ['dist/**', '.astro/**', '.cms/**', '.site/**', '.tmp/**'],
  // What `var(--…)` may name, besides what the file itself declares.
  referenceFiles: [TOKENS],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  reportUnscopedDisables: true,
  rules: {
    // Tokens
    'house/colour-tokens': true,
    'no-unknown-custom-properties': true,
    'custom-property-pattern': [
      '^(?!p-)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
      { message: 'Primitive tokens belong to src/styles/tokens.css; all names are kebab-case' },
    ],
    'declaration-property-value-disallowed-list': [
      {
        '/./': [String.raw`/var\(\s*--p-/`],
        // With four parts the second is the right-hand side; with up to three the sides mirror.
        '/^(?:padding|margin|inset|border-(?:color|style|width))$/': [
          `/^(?:${PART}\\s+){3}${PART}$/`,
        ],
      },
      {
        message: (property, value) =>
          `"${property}: ${value}": semantic tokens only, and no physical sides`,
      },
    ],
    'declaration-property-unit-allowed-list': [
      {
        '/^(?:padding|margin|gap|row-gap|column-gap)/': ['em', '%'],
        '/^(?:border|outline)/': ['em', '%'],
        // Points are for paper.
        'font-size': ['em', '%', 'pt'],
        '/^(?:transition|animation)/': [],
      },
      { message: (property, unit) => `"${unit}" in "${property}": use a token, em or %` },
    ],
    'declaration-property-custom-property-allowed-list': [
      {
        '/^(?:padding|margin|gap|row-gap|column-gap)/': ['/^--(?:space-|gutter$|border)/'],
        'font-size': ['/^--text-/'],
        '/^border-.*radius$/': ['/^--(?:radius|space-)/'],
        'box-shadow': ['/^--shadow-/'],
        '/^(?:transition|animation)/': ['/^--motion-/'],
      },
      { message: (property, token) => `"${token}" is no token for "${property}"` },
    ],
    'declaration-property-value-allowed-list': [
      { 'box-shadow': ['none', '/^var\\(/'] },
      { message: (property, value) => `"${property}: ${value}": use a --shadow-… token` },
    ],

    // Sides
    'property-layout-mappings': [
      'flow-relative',
      {
        ignoreProperties: [
          // Two and three values mirror; four are refused above.
          'padding',
          'margin',
          'inset',
          // Their logical names are known to Firefox only.
          '/^(?:overflow|overscroll-behavior)-[xy]$/',
        ],
      },
    ],
    'value-keyword-layout-mappings': 'flow-relative',

    // Selectors and order
    'declaration-no-important': true,
    'selector-max-id': 0,
    'selector-pseudo-class-no-unknown': [
      true,
      // Astro's way out of a component's scope.
      { ignorePseudoClasses: ['global'] },
    ],

    // Safari selects text by the prefixed name only.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-user-select'] }],
    // Fonts keep the capitals of their names.
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--font-/', 'font-family'] }],
    // Newer than the linter's dictionary.
    'declaration-property-value-no-unknown': [
      true,
      { ignoreProperties: { 'text-spacing-trim': 'normal' } },
    ],
    // Vite bundles `@import '…'`; the order of lines is prettier's and the writer's affair.
    'import-notation': 'string',
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'declaration-block-no-redundant-longhand-properties': null,
    // Palettes line up better in six digits.
    'color-hex-length': 'long',
  },
  overrides: [
    {
      files: [TOKENS],
      rules: {
        'house/colour-tokens': null,
        'custom-property-pattern': '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
        'declaration-property-value-disallowed-list': null,
      },
    },
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        // Layers decide who wins, not the order in which pages load their styles.
        'rule-nesting-at-rule-required-list': ['layer'],
        'layer-name-pattern': ['^components$', { message: 'Components live in @layer components' }],
      },
    },
    {
      // Decap's own styles lie in no layer and know no token: ours must win over them.
      files: ['admin/admin.astro'],
      rules: {
        'declaration-no-important': null,
        'selector-max-id': null,
        'rule-nesting-at-rule-required-list': null,
      },
    },
    {
      // Controls inside Decap's form: its colours and pixels, and none of the site's themes.
      files: ['admin/**/*.css'],
      rules: {
        'house/colour-tokens': null,
        'declaration-property-unit-allowed-list': null,
        'declaration-property-value-allowed-list': null,
        'declaration-no-important': null,
        'no-descending-specificity': null,
        // Decap's parts are found by its ids, roles and classes.
        'selector-max-id': null,
        'selector-class-pattern': null,
      },
    },
  ],
};
