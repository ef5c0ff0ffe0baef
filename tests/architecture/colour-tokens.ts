import stylelint, { type Rule } from 'stylelint';

const RULE_NAME = 'house/colour-tokens';

const FUNCTIONS = String.raw`/^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)$/i`;
const LITERALS: readonly (readonly [ruleName: string, settings: string | string[] | true])[] = [
  ['color-no-hex', true],
  ['color-named', 'never'],
  ['function-disallowed-list', [FUNCTIONS]],
];

const COLOURED =
  /^(?:--|background|border|box-shadow|column-rule|fill|outline|stroke|text-|.*color$)/;
const SYSTEM =
  /\b(?:AccentColor(?:Text)?|ActiveText|Button(?:Border|Face|Text)|Canvas(?:Text)?|Field(?:Text)?|GrayText|Highlight(?:Text)?|LinkText|Mark(?:Text)?|SelectedItem(?:Text)?|VisitedText)\b/i;

type ReportedNode = Parameters<typeof stylelint.utils.report>[0]['node'];

/** What this rule asks of a node of the style sheet's tree. */
interface Place {
  type: string;
  name?: string;
  params?: string;
  parent?: Place | undefined;
}

/** The conditions of all `@media` around a declaration. */
const mediaOf = (place: Place | undefined): string => {
  if (!place) return '';
  const own = place.type === 'atrule' && place.name === 'media' ? (place.params ?? '') : '';
  return `${own} ${mediaOf(place.parent)}`;
};

/** Where there are no tokens: the person's own colours, and ink on paper. */
function isAllowed(value: string, media: string): boolean {
  if (SYSTEM.test(value)) return /\bforced-colors: active\b|\bprint\b/.test(media);
  return /\bprint\b/.test(media) && /\b(?:black|white)\b/.test(value);
}

const messages = stylelint.utils.ruleMessages(RULE_NAME, {
  rejected: (value: string) => `"${value}" is a colour: use a token of src/styles/tokens.css`,
});

/**
 * Colours come from tokens. System colours may stand in `@media (forced-colors: active)`, where the
 * browser overrides all others; they, black and white in `@media print`.
 */
const rule: Rule = () => async (root, result) => {
  const report = (node: ReportedNode): void => {
    const value = 'value' in node ? String(node.value) : '';
    if (isAllowed(value, mediaOf(node.parent))) return;
    stylelint.utils.report({
      ruleName: RULE_NAME,
      result,
      node,
      message: messages.rejected(value),
    });
  };
  for (const [ruleName, settings] of LITERALS) {
    const ruleSettings = [settings] as [typeof settings];
    await stylelint.utils.checkAgainstRule({ ruleName, ruleSettings, root }, ({ node }) => {
      report(node);
    });
  }
  root.walkDecls((declaration) => {
    if (COLOURED.test(declaration.prop) && SYSTEM.test(declaration.value)) report(declaration);
  });
};
rule.ruleName = RULE_NAME;
rule.messages = messages;

export const colourTokens = stylelint.createPlugin(RULE_NAME, rule);
