import type { Player } from './player.ts';

/** In seconds. */
const A_BIT = 0.001;

/** Plays a file of our own in the browser's own player. */
export class OwnPlayer implements Player {
  readonly #video: HTMLVideoElement;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
  }

  seek(seconds: number, isAsked: boolean): void {
    // Captions end where the next begin: on the very second both would be shown.
    this.#video.currentTime = seconds > 0 ? seconds + A_BIT : 0;
    // A browser that refuses to play has said so; the moment is there all the same.
    if (isAsked) this.#video.play().catch(() => undefined);
  }
}
