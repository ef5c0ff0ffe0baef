import { fillText } from '../../domain/fill-text.ts';
import type { Player } from './player.ts';

/**
 * Plays a video of YouTube or Vimeo in a frame that takes the place of the link with our own poster,
 * once somebody asks for it. Where the video begins stands in the frame's address, which both
 * services document; a jump loads it anew.
 */
export class FramedPlayer implements Player {
  readonly #link: HTMLAnchorElement;
  #frame: HTMLIFrameElement | undefined;
  #from = 0;

  /** @param link with `data-embed`, the frame's address with `{start}` in it, and `data-title` */
  constructor(link: HTMLAnchorElement) {
    this.#link = link;
    this.#from = Number(link.dataset.start ?? 0);
  }

  seek(seconds: number, isAsked: boolean): void {
    this.#from = Math.floor(seconds);
    if (isAsked || this.#frame) this.open();
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
    const isFirst = this.#frame === undefined;
    (this.#frame ?? this.#link).replaceWith(frame);
    this.#frame = frame;
    // The link that had the focus is gone.
    if (isFirst) frame.focus();
  }
}
