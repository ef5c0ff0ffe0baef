import { isPlainClick } from './search-ui/is-plain-click.ts';
import { actOnKey } from './video/act-on-key.ts';
import { FramedPlayer } from './video/framed-player.ts';
import { momentOf } from './video/moment.ts';
import { OwnPlayer } from './video/own-player.ts';
import type { Player } from './video/player.ts';
import { Transcript } from './video/transcript.ts';
import { VideoTools } from './video/video-tools.ts';
import { UiToast } from './ui-toast.ts';

/**
 * The video of a case study with its chapters and what is said in it. Without this script the video
 * plays (or is a link), and all can be read. With it, moments are links that play, the text follows
 * the video, and `#t=83` in the address opens the moment.
 */
class CaseVideo extends HTMLElement {
  #controller = new AbortController();
  #player: Player | undefined;
  #transcript: Transcript | undefined;
  #tools: VideoTools | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const transcript = new Transcript(this, this.#stage);
    this.#transcript = transcript;
    const video = this.#video;
    const link = this.querySelector<HTMLAnchorElement>('a[data-embed]');
    if (video) {
      this.#player = new OwnPlayer(video);
      this.#tools = new VideoTools(this, video, transcript, signal);
      for (const type of ['timeupdate', 'play', 'ended']) {
        video.addEventListener(type, this, { signal });
      }
      this.#stage.tabIndex = 0;
    } else if (link) {
      const mark = (seconds: number): void => {
        transcript.mark(seconds);
      };
      this.#player = new FramedPlayer(link, mark, signal);
    }
    for (const type of ['click', 'keydown']) this.addEventListener(type, this, { signal });
    addEventListener('hashchange', this, { signal });
    for (const tools of this.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false;
    this.#follow(true);
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'hashchange') this.#follow(false);
    else if (type === 'click') this.#click(event as MouseEvent);
    else if (type === 'keydown') this.#press(event as KeyboardEvent);
    else if (type === 'timeupdate') this.#transcript?.mark(this.#video?.currentTime ?? 0);
    // What plays stays in sight; what has ended is out of the way.
    else this.toggleAttribute('data-pinned', type === 'play');
  }

  get #video(): HTMLVideoElement | null {
    return this.querySelector('video');
  }

  /** What holds the video. */
  get #stage(): HTMLElement {
    const stage = this.querySelector<HTMLElement>('[data-part=player]');
    if (!stage) throw new Error('case-video: player is missing');
    return stage;
  }

  /** To the moment in the address: at first, by a link from elsewhere, by the back button. */
  #follow(isFirst: boolean): void {
    // Search engines lead to moments by `?t=83`, people by `#t=83`.
    const asked = isFirst ? `#${location.search.slice(1)}` : '';
    const seconds = momentOf(location.hash) ?? momentOf(asked);
    if (seconds === undefined) return;
    this.#go(seconds, false);
    // To what has this very name the browser goes by itself, but not yet below what is pinned now.
    const named = document.getElementById(location.hash.slice(1));
    if (isFirst || !named) {
      (named ?? this.#transcript?.sentenceAt(seconds) ?? this).scrollIntoView();
    }
  }

  #go(seconds: number, isAsked: boolean): void {
    this.toggleAttribute('data-pinned', true);
    this.#player?.seek(seconds, isAsked);
    this.#transcript?.mark(seconds);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (!isPlainClick(event)) return;
    if (this.#player instanceof FramedPlayer && target.closest('a[data-embed]')) {
      event.preventDefault();
      this.#player.open();
    } else if (target.closest('[data-do=copy] button')) {
      void this.#copy();
    } else {
      const hash = this.#linkOf(target)?.getAttribute('href') ?? '';
      const seconds = hash.startsWith('#') ? momentOf(hash) : undefined;
      if (seconds !== undefined) this.#jump(event, hash, seconds);
    }
  }

  /** The link that a click means: itself, or that of the sentence whose words were clicked. */
  #linkOf(target: Element): Element | null | undefined {
    const link = target.closest('a');
    // Whoever marks words to copy them wants nothing else.
    if (link || getSelection()?.isCollapsed === false) return link;
    return target.closest('[data-at]')?.querySelector('a');
  }

  /** A step of its own, to which the back button leads. */
  #jump(event: Event, hash: string, seconds: number): void {
    event.preventDefault();
    if (hash !== location.hash) history.pushState(null, '', hash);
    this.#go(seconds, true);
  }

  #press(event: KeyboardEvent): void {
    const video = this.#video;
    const isInVideo = event.target === video;
    if (!video || !(isInVideo || event.target === this.#stage)) return;
    if (actOnKey(event, video, this.#tools?.captions ?? null, isInVideo)) event.preventDefault();
  }

  async #copy(): Promise<void> {
    const moment = `#t=${Math.floor(this.#video?.currentTime ?? 0)}`;
    const say = (word = ''): void => {
      const toast = document.querySelector('ui-toast');
      if (toast instanceof UiToast) toast.show(word);
    };
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname + moment);
      say(this.dataset.copied);
    } catch {
      history.replaceState(null, '', moment);
      say(this.dataset.refused);
    }
  }
}

customElements.define('case-video', CaseVideo);
