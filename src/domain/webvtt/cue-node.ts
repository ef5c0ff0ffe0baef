/** The tags that the standard knows. */
export const CUE_TAGS = ['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang'] as const;
export type CueTag = (typeof CUE_TAGS)[number];

/** A cue's text as a tree: the "WebVTT Node Objects" of the standard. */
export type CueNode = string | { time: number } | CueElement;

export interface CueElement {
  tag: CueTag;
  classes: readonly string[];
  /** Who speaks (`v`), or the language (`lang`). */
  annotation: string;
  children: CueNode[];
}
