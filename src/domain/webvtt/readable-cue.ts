import type { Cue, Voice } from '../video/cue.ts';
import { joinLines } from '../video/join-lines.ts';
import type { CueNode } from './cue-node.ts';
import { cueNodes } from './cue-nodes.ts';
import type { WebVttCue } from './web-vtt.ts';

/** The words of a tree by who says them. Furigana (`rt`) are no words: the kanji are. */
function voicesOf(nodes: readonly CueNode[], speaker?: string): Voice[] {
  return nodes.flatMap((node): Voice[] => {
    if (typeof node === 'string') {
      return [{ ...(speaker !== undefined && { speaker }), text: node }];
    }
    if ('time' in node || node.tag === 'rt') return [];
    const inside = node.tag === 'v' && node.annotation !== '' ? node.annotation : speaker;
    return voicesOf(node.children, inside);
  });
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
  for (const voice of voicesOf(cueNodes(text))) {
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
