import { CUE_TAGS, type CueElement, type CueNode, type CueTag } from './cue-node.ts';
import { cueTokens, type DecodeText } from './cue-tokens.ts';
import { readTimestamp } from './read-timestamp.ts';

const isTag = (name: string): name is CueTag => CUE_TAGS.some((tag) => tag === name);

/**
 * "WebVTT cue text parsing rules" (WebVTT, 6.4): tags that the standard does not know and ends that
 * close nothing are left out; what is not closed goes on to the end.
 * @param decode characters by name
 */
export function cueNodes(text: string, decode: DecodeText): CueNode[] {
  const result: CueNode[] = [];
  const open: CueElement[] = [];
  const add = (node: CueNode): void => void (open.at(-1)?.children ?? result).push(node);

  for (const token of cueTokens(text, decode)) {
    const current = open.at(-1)?.tag;
    if (token.kind === 'text') add(token.text);
    else if (token.kind === 'time') {
      const time = readTimestamp(token.text);
      if (time?.next === token.text.length) add({ time: time.seconds });
    } else if (token.kind === 'end') {
      if (current === token.name) open.pop();
      else if (token.name === 'ruby' && current === 'rt') open.splice(-2);
    } else if (isTag(token.name) && (token.name !== 'rt' || current === 'ruby')) {
      const { name: tag, classes, annotation } = token;
      const element: CueElement = { tag, classes, annotation, children: [] };
      add(element);
      open.push(element);
    }
  }
  return result;
}
