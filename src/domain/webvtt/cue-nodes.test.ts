import { decodeHTML } from 'entities';
import { expect, it } from 'vitest';
import { cueNodes } from './cue-nodes.ts';

const nodesOf = (text: string) => cueNodes(text, decodeHTML);

const element = (tag: string, children: unknown[], annotation = '', classes: string[] = []) => ({
  tag,
  classes,
  annotation,
  children,
});

it('makes a tree of tags, with classes and annotations', () => {
  expect(nodesOf('<v.loud.near 職員>は<i>い</i></v>。')).toEqual([
    element('v', ['は', element('i', ['い'])], '職員', ['loud', 'near']),
    '。',
  ]);
  expect(nodesOf('<lang en-GB>Tea')).toEqual([element('lang', ['Tea'], 'en-GB')]);
  expect(nodesOf('<v A &amp; B>x')).toEqual([element('v', ['x'], 'A & B')]);
});

it('keeps the times within a cue, and leaves out those that are none', () => {
  expect(nodesOf('a<00:01.500>b<00:01.5>c<00:01.500 >d')).toEqual([
    'a',
    { time: 1.5 },
    'b',
    'c',
    'd',
  ]);
});

it('ends the furigana with the word it stands at', () => {
  expect(nodesOf('<ruby>座<rt>ざ</ruby><rt>外</rt>')).toEqual([
    element('ruby', ['座', element('rt', ['ざ'])]),
    '外',
  ]);
});

it('leaves out tags that are not known and ends that close nothing', () => {
  expect(nodesOf('<x>a</x></b><>b</>')).toEqual(['a', 'b']);
  expect(nodesOf('<b>a<i>b</b>c')).toEqual([element('b', ['a', element('i', ['b', 'c'])])]);
});

it('takes a tag that is not closed to the end', () => {
  expect(nodesOf('a<b')).toEqual(['a', element('b', [])]);
  expect(nodesOf('3 < 5')).toEqual(['3 ']);
});
