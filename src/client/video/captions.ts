const captionsOf = (video: HTMLVideoElement): TextTrack[] =>
  [...video.textTracks].filter(({ kind }) => kind === 'captions' || kind === 'subtitles');

/** Shows the captions of one language. @param language none when empty */
export function showCaptions(video: HTMLVideoElement, language: string): void {
  for (const track of captionsOf(video)) {
    track.mode = track.language === language ? 'showing' : 'disabled';
  }
}

/** The language of the captions that are shown; empty when there are none. */
export const shownCaptions = (video: HTMLVideoElement): string =>
  captionsOf(video).find(({ mode }) => mode === 'showing')?.language ?? '';
