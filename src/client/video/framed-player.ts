import { fillText } from '../../domain/fill-text.ts';
import { FrameTalk } from './frame-talk.ts';
import type { Player } from './player.ts';

/**
 * Plays a video of YouTube or Vimeo in a frame that takes the place of the link with our own poster,
 * once somebody asks for it. Where the video begins stands in the frame's address, which both
 * services document; a player that does not talk is loaded anew for each jump.
 */
export class FramedPlayer implements Player {
  readonly #link: HTMLAnchorElement;
  readonly #onTime: (seconds: number) => void;
  readonly #signal: AbortSignal;
  #frame: HTMLIFrameElement | undefined;
  #talk: FrameTalk | undefined;
  #listening = new AbortController();
  #from: number;

  /**
   * @param link with `data-embed`, the frame's address with `{start}` in it, and `data-title`
   * @param onTime is told the second that is played
   */
  constructor(link: HTMLAnchorElement, onTime: (seconds: number) => void, signal: AbortSignal) {
    this.#link = link;
    this.#onTime = onTime;
    this.#signal = signal;
    this.#from = Number(link.dataset.start ?? 0);
  }

  seek(seconds: number, isAsked: boolean): void {
    this.#from = Math.floor(seconds);
    if (this.#talk?.isHeard) this.#talk.seek(seconds, isAsked);
    else if (isAsked || this.#frame) this.open();
  }

  /** Shows the frame, at the moment that was asked for last. */
  open(): void {
    const frame = document.createElement('iframe');
    const { embed = '', title = '' } = this.#link.dataset;
    frame.src = fillText(embed, { start: this.#from });
    frame.title = title;
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    // YouTube plays nothing for a page that does not say where it is from.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.#listening.abort();
    this.#listening = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#listening.signal]);
    this.#talk = new FrameTalk(frame, this.#onTime, signal);
    const isFirst = this.#frame === undefined;
    (this.#frame ?? this.#link).replaceWith(frame);
    this.#frame = frame;
    // The link that had the focus is gone.
    if (isFirst) frame.focus();
  }
}
