import { parse } from '@astrojs/compiler-rs';
import ts from 'typescript';

export interface Import {
  /** As written, or `(computed)` when it is not a plain string. */
  specifier: string;
  /** The whole statement is erased: `import type`, `export type`, `import('x').T`. */
  typeOnly: boolean;
  /** Stands in the `<script>` of an .astro file: it goes to the browser. */
  inScript: boolean;
}

/**
 * All imports of a file: static, dynamic, re-exports, types; of an .astro file those of its
 * frontmatter and its scripts.
 * @throws SyntaxError when an .astro file cannot be read
 */
export function importsOf(path: string, text: string): Import[] {
  if (!path.endsWith('.astro')) return importsOfCode(path, text, false);
  return astroCode(path, text).flatMap(({ code, inScript }) =>
    importsOfCode(`${path}.tsx`, code, inScript),
  );
}

function importsOfCode(path: string, code: string, inScript: boolean): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    const specifier = node && ts.isStringLiteralLike(node) ? node.text : '(computed)';
    found.push({ specifier, typeOnly, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
  return found;
}

interface AstroCode {
  code: string;
  inScript: boolean;
}

/** The frontmatter and the scripts of an .astro file, cut out by Astro's own parser. */
function astroCode(path: string, text: string): AstroCode[] {
  const { ast, diagnostics } = parse(text);
  if (diagnostics.length > 0) throw new SyntaxError(`${path}: ${JSON.stringify(diagnostics)}`);
  const found: AstroCode[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    const { type, program } = node as AstroNode;
    if (program && (type === 'AstroFrontmatter' || type === 'AstroScript')) {
      found.push({
        code: text.slice(program.start, program.end),
        inScript: type === 'AstroScript',
      });
    } else if (type === 'JSXOpeningElement') {
      const source = scriptSource(node);
      if (source) found.push({ code: `import ${JSON.stringify(source)};`, inScript: true });
    }
    Object.values(node).forEach(visit);
  };
  visit(ast);
  return found;
}

interface AstroNode {
  type?: string;
  program?: { start: number; end: number };
  name?: { name?: string };
  attributes?: { name?: { name?: string }; value?: { value?: unknown } | null }[];
}

/** The relative `src` of a `<script>`, which Astro bundles like an import. */
function scriptSource({ name, attributes = [] }: AstroNode): string | undefined {
  if (name?.name !== 'script') return undefined;
  const value = attributes.find((attribute) => attribute.name?.name === 'src')?.value?.value;
  return typeof value === 'string' && value.startsWith('.') ? value : undefined;
}
