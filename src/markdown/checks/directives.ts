import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import {
  DIRECTIVE_KINDS,
  isFigureId,
  isLabel,
  kindOf,
  type DirectiveKind,
} from '../directive-kinds.ts';
import { lineOf, sourceOf, type Body, type BodyFinding, type Check } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';

const marks = ({ form }: DirectiveKind): string => (form === 'leaf' ? '::' : ':::');

function unknown(node: ContainerDirective | LeafDirective): Omit<BodyFinding, 'line'> {
  const written = `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`;
  const name = nearestWord(node.name, Object.keys(DIRECTIVE_KINDS));
  const kind = DIRECTIVE_KINDS[name];
  if (!kind) throw new RangeError(name);
  const right = `${marks(kind)}${name}`;
  const message = `「${written}」という書き方はありません。「${right}」のことでしょうか。`;
  return { message, example: kind.example };
}

function attributeMistakes(body: Body, node: ContainerDirective | LeafDirective): string[] {
  const { name, attributes } = node;
  const allowed = DIRECTIVE_KINDS[name]?.attributes ?? [];
  const rest =
    allowed.length > 0 ? `書けるのは「${allowed.join('」「')}」です。` : '{ } を消してください。';
  const mistakes = Object.keys(attributes ?? {})
    .filter((key) => !allowed.includes(key))
    .map((key) => `${name} に「${key}」は書けません。${rest}`);
  const [opening = ''] = sourceOf(body, node).split(/[\r\n]/, 1);
  if (/=\s*[“”„＂「『]/.test(opening)) {
    mistakes.push(`${name} の値は、半角の " で囲んでください。`);
  } else if (name === 'quote' && !attributes?.source?.trim()) {
    mistakes.push('引用の出典（source）を書いてください。');
  } else if (name === 'figure' && !isFigureId(attributes?.id ?? '')) {
    mistakes.push('数字の id を、半角の小文字・数字・ハイフンで書いてください。');
  }
  return mistakes;
}

function contentMistakes(node: ContainerDirective | LeafDirective): string[] {
  const mistakes: string[] = [];
  if (node.type === 'leafDirective') {
    if (node.children.length > 0) mistakes.push(`${node.name} に [ ] は書けません。`);
    return mistakes;
  }
  const [label, ...rest] = node.children;
  const isLabelled = isLabel(label);
  const content = isLabelled ? rest : node.children;
  const data = node.data as { position?: { closing?: unknown } } | undefined;
  if (isLabelled && node.name === 'note' && node.attributes?.title) {
    mistakes.push('note の題は、[ ] か title のどちらか1つに書いてください。');
  }
  if (isLabelled && node.name !== 'note') mistakes.push(`${node.name} に [ ] は書けません。`);
  if (!data?.position?.closing) {
    mistakes.push(
      `:::${node.name} が閉じていません。終わりの行に ::: を書いてください。中に別の ::: を入れるときは、外側の : を4つにします。`,
    );
  }
  if (content.length === 0) mistakes.push(`:::${node.name} の中身がありません。`);
  else if (
    node.name === 'steps' &&
    !(content.length === 1 && content[0]?.type === 'list' && content[0].ordered)
  ) {
    mistakes.push(':::steps の中には、番号つきの箇条書きを1つだけ書いてください。');
  }
  return mistakes;
}

export const checkDirectives: Check = (body) => {
  const findings: BodyFinding[] = [];
  visit(body.tree, ['containerDirective', 'leafDirective'], (found) => {
    const node = found as ContainerDirective | LeafDirective;
    const line = lineOf(node);
    const kind = kindOf(node);
    if (!kind) {
      findings.push({ line, ...unknown(node) });
      return;
    }
    for (const message of [...attributeMistakes(body, node), ...contentMistakes(node)]) {
      findings.push({ line, message, example: kind.example });
    }
  });
  return findings;
};
