/** A piece of a cue's text as the standard's tokenizer gives it. */
export type CueToken =
  | { kind: 'text'; text: string }
  | { kind: 'start'; name: string; classes: readonly string[]; annotation: string }
  | { kind: 'end'; name: string }
  | { kind: 'time'; text: string };
