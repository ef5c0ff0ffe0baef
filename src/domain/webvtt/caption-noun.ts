/** What a cue is to an editor: a file of chapters is no file of captions. */
export type CaptionNoun = '字幕' | '章';
