import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** Where the fields of a file stand. */
export interface YamlPlaces {
  /** The line of a field, or of the nearest group around it that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** A value as it stands in the file: `0878682251`, which YAML reads as a number. */
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
  /** Does the value stand there without quotation marks? */
  isPlain: (path: readonly PropertyKey[]) => boolean;
}

interface Step {
  offset: number;
  value: Node | null;
}

function step(node: Node | null, key: PropertyKey): Step | undefined {
  if (isSeq<Node>(node) && typeof key === 'number') {
    const value = node.items[key];
    return value ? { offset: value.range?.[0] ?? 0, value } : undefined;
  }
  if (!isMap<Node, Node>(node)) return undefined;
  // Of a field that stands twice the last one counts.
  const pair = node.items.findLast(({ key: own }) => isScalar(own) && String(own.value) === key);
  return pair ? { offset: pair.key.range?.[0] ?? 0, value: pair.value } : undefined;
}

/**
 * The text is parsed only when somebody asks: of thousands of files few have a mistake.
 * @param firstLine the line of the file where the text begins
 */
export function yamlPlaces(yaml: string, firstLine: number): YamlPlaces {
  const find = (path: readonly PropertyKey[]): { offset: number; node?: Node | null } => {
    let node: Node | null = parseDocument(yaml, {
      prettyErrors: false,
      logLevel: 'silent',
    }).contents;
    let offset = -1;
    for (const key of path) {
      const next = step(node, key);
      if (!next) return { offset };
      ({ offset, value: node } = next);
    }
    return { offset, node };
  };
  return {
    lineOf: (path) => {
      const { offset } = find(path);
      // Fields that are not there at all belong to the fence above.
      if (offset < 0) return Math.max(firstLine - 1, 1);
      return yaml.slice(0, offset).split('\n').length - 1 + firstLine;
    },
    sourceOf: (path) => {
      const { node } = find(path);
      return isScalar(node) ? node.source : undefined;
    },
    isPlain: (path) => {
      const { node } = find(path);
      return isScalar(node) && node.type === 'PLAIN';
    },
  };
}
