import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// `./index.ts` stays allowed: inside src/schema it is a neighbour, elsewhere there is none.
const BARRELS = {
  regex: String.raw`^\.{1,2}/(?!.*\bschema/index\.ts$).*/index\.[cm]?[jt]sx?$|^\.\./index\.[cm]?[jt]sx?$|^\.\.?(?:/\.\.)*/?$`,
  message: 'Import the file itself: schema/index.ts is the only barrel.',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cms/', '.site/', '.tmp/', 'content/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    // <script> blocks: no project holds them, and the plugin drops that parse error silently.
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // `import { type A }` would still load the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A number in a template is read as we mean it; objects stay refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `{ left, ...rest }` is how a property is taken away.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `[...text]` gives code points, which is what kana and kanji need.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `declare module` merging needs an interface without a body of its own.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    // Types of .astro files are checked by `astro check`: a typed lint would compile them twice.
    files: ['**/*.{js,mjs,astro}', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  // After the above, whose parser cannot read .astro.
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [BARRELS] }],
      eqeqeq: 'error',
    },
  },
  {
    // Commands talk to the person who called them.
    files: ['src/commands/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
