import { showCaptions, shownCaptions } from './captions.ts';
import type { Transcript } from './transcript.ts';

/**
 * The choices under a video: speed, captions, and whether the words move along. They show as well
 * what the browser's own menu has changed.
 */
export class VideoTools {
  readonly #root: ParentNode;

  constructor(
    root: HTMLElement,
    video: HTMLVideoElement,
    transcript: Transcript,
    signal: AbortSignal,
  ) {
    this.#root = root;
    const { follow } = this;
    if (follow) follow.checked = transcript.isFollowing;
    const choose = ({ target }: Event): void => {
      if (target === this.speed) video.playbackRate = Number(this.speed?.value);
      else if (target === this.captions) showCaptions(video, this.captions?.value ?? '');
      else if (target === follow) transcript.isFollowing = follow?.checked === true;
    };
    const showSpeed = (): void => {
      if (this.speed) this.speed.value = String(video.playbackRate);
    };
    const showLanguage = (): void => {
      if (this.captions) this.captions.value = shownCaptions(video);
    };
    root.addEventListener('change', choose, { signal });
    video.addEventListener('ratechange', showSpeed, { signal });
    video.textTracks.addEventListener('change', showLanguage, { signal });
  }

  get speed(): HTMLSelectElement | null {
    return this.#root.querySelector('select[name=speed]');
  }

  /** None where the video has no captions. */
  get captions(): HTMLSelectElement | null {
    return this.#root.querySelector('select[name=captions]');
  }

  /** None where no word has a time. */
  get follow(): HTMLInputElement | null {
    return this.#root.querySelector('input[name=follow]');
  }
}
