import type { Player } from './player.ts';

/** Plays a file of our own in the browser's own player. */
export class OwnPlayer implements Player {
  readonly #video: HTMLVideoElement;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
  }

  seek(seconds: number, isAsked: boolean): void {
    this.#video.currentTime = seconds;
    // A browser that refuses to play has said so; the moment is there all the same.
    if (isAsked) this.#video.play().catch(() => undefined);
  }
}
