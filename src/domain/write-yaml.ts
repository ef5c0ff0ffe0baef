import { parse, stringify } from 'yaml';

const toYaml = (value: unknown, blockQuote: 'literal' | false): string =>
  stringify(value, {
    lineWidth: 0,
    version: '1.1',
    blockQuote,
    singleQuote: true,
    aliasDuplicateObjects: false,
  });

/** Whether two values are the same to YAML, which knows no `undefined`. */
export const isSameYaml = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * YAML the one way it is written here. Strings that a reader of YAML 1.1 would take for something
 * else (`09:30`, `2026-04-01`, `no`) are quoted.
 */
export function writeYaml(value: unknown): string {
  const blocks = toYaml(value, 'literal');
  // A text that begins with spaces and a line break does not survive in a block.
  return isSameYaml(parse(blocks), value) ? blocks : toYaml(value, false);
}
