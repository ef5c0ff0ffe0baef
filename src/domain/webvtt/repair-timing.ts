import { writeTimestamp } from './write-timestamp.ts';

/** All that stands for the arrow in files that people wrote. */
const ARROW = /\s*(?:-{1,3}\s*>+|→|⇒|=+>|—+>?|–+>?|ー+>|~)\s*|(?<=\d)\s+(?=\d+:\d)/;
const MOMENT = /^(?:(?:(\d+):)?(\d+):)?(\d+)(?:[.,:](\d{1,3}))?$/;

/** Longer lines are words; the search for an arrow takes long in much white space. */
const LONGEST = 200;

function readLoosely(text: string): number | undefined {
  const found = MOMENT.exec(text.replaceAll(';', ':').replaceAll(/\s/g, ''));
  if (!found) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', parts = '0'] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${parts}`);
}

/**
 * What a line of times was meant to be: `00:12,5 -> 00:15` is `00:12.500 --> 00:15.000`.
 * @returns undefined when no two times can be made out
 */
export function repairTiming(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const plain = line.normalize('NFKC').replaceAll('−', '-').trim();
  const [from = '', rest = '', ...more] = plain.split(ARROW);
  if (more.length > 0) return undefined;
  const [, to = '', settings = ''] = /^([\d:;.,]+)(?:\s+(.*))?$/.exec(rest) ?? [];
  const [start, end] = [readLoosely(from), readLoosely(to)];
  if (start === undefined || end === undefined) return undefined;
  const times = `${writeTimestamp(start)} --> ${writeTimestamp(end)}`;
  return settings === '' ? times : `${times} ${settings}`;
}
