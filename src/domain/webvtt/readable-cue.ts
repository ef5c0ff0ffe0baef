import { decodeHTML } from 'entities';
import type { Cue, Voice } from '../video/cue.ts';
import { joinLines } from '../video/join-lines.ts';
import type { CueNode } from './cue-node.ts';
import { cueNodes } from './cue-nodes.ts';
import type { WebVttCue } from './web-vtt.ts';

/**
 * The words of a tree by who says them. Furigana (`rt`) are no words: the kanji are. Without
 * recursion: a file may nest its tags deeper than the stack goes.
 */
function voicesOf(tree: readonly CueNode[]): Voice[] {
  const voices: Voice[] = [];
  const left: { node: CueNode; speaker?: string }[] = [];
  const add = (nodes: readonly CueNode[], speaker?: string): void => {
    for (const node of nodes.toReversed()) {
      left.push({ node, ...(speaker !== undefined && { speaker }) });
    }
  };
  add(tree);
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, speaker } = next;
    if (typeof node === 'string') {
      voices.push({ ...(speaker !== undefined && { speaker }), text: node });
    } else if (!('time' in node) && node.tag !== 'rt') {
      add(node.children, node.tag === 'v' && node.annotation !== '' ? node.annotation : speaker);
    }
  }
  return voices;
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** A cue of a file as people read it. */
export function readableCue({ id, start, end, text }: WebVttCue): Cue {
  const voices: Voice[] = [];
  for (const voice of voicesOf(cueNodes(text, decodeHTML))) {
    const last = voices.at(-1);
    if (last && (last.speaker === voice.speaker || voice.text.trim() === '')) {
      last.text += voice.text;
    } else voices.push({ ...voice });
  }
  return {
    ...(id !== '' && { id }),
    start,
    end,
    text: tidy(voices.map((voice) => voice.text).join('')),
    voices: voices
      .map((voice) => ({ ...voice, text: joinLines(voice.text.split('\n')) }))
      .filter((voice) => voice.text !== ''),
  };
}
