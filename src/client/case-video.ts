import { isPlainClick } from './search-ui/is-plain-click.ts';
import { actOnKey } from './video/act-on-key.ts';
import { showCaptions, shownCaptions } from './video/captions.ts';
import { FramedPlayer } from './video/framed-player.ts';
import { momentOf } from './video/moment.ts';
import { OwnPlayer } from './video/own-player.ts';
import type { Player } from './video/player.ts';
import { Transcript } from './video/transcript.ts';
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

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const video = this.#video;
    const link = this.querySelector<HTMLAnchorElement>('a[data-embed]');
    const transcript = new Transcript(this, this.#part('player'));
    this.#transcript = transcript;
    const mark = (seconds: number): void => {
      transcript.mark(seconds);
    };
    if (video) this.#player = new OwnPlayer(video);
    else if (link) this.#player = new FramedPlayer(link, mark, signal);
    const follow = this.querySelector<HTMLInputElement>('input[name=follow]');
    if (follow) follow.checked = transcript.isFollowing;
    for (const type of ['click', 'change', 'keydown'])
      this.addEventListener(type, this, { signal });
    addEventListener('hashchange', this, { signal });
    if (video) {
      for (const type of ['timeupdate', 'play', 'ended', 'ratechange']) {
        video.addEventListener(type, this, { signal });
      }
      video.textTracks.addEventListener('change', this, { signal });
      this.#part('player').tabIndex = 0;
    }
    for (const tools of this.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false;
    this.#follow(true);
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  handleEvent(event: Event): void {
    const { type, currentTarget } = event;
    if (type === 'hashchange') this.#follow(false);
    else if (type === 'click') this.#click(event as MouseEvent);
    else if (type === 'keydown') this.#press(event as KeyboardEvent);
    else if (currentTarget === this) this.#choose(event.target as HTMLElement);
    else this.#show(type);
  }

  get #video(): HTMLVideoElement | null {
    return this.querySelector('video');
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`case-video: ${name} is missing`);
    return part;
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name=${name}]`);
  }

  /** To the moment in the address: at first, by a link from elsewhere, by the back button. */
  #follow(isFirst: boolean): void {
    const seconds = momentOf(location.hash);
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
    if (target.closest('a[data-embed]')) {
      event.preventDefault();
      (this.#player as FramedPlayer).open();
    } else if (target.closest('[data-do=copy] button')) {
      void this.#copy();
    } else {
      const link =
        target.closest<HTMLAnchorElement>('a') ??
        // Whoever marks words to copy them wants nothing else.
        (getSelection()?.isCollapsed === false
          ? null
          : target.closest('[data-at]')?.querySelector<HTMLAnchorElement>('a[href^="#t="]'));
      const seconds = link?.getAttribute('href')?.startsWith('#') ? momentOf(link.hash) : undefined;
      if (link && seconds !== undefined) this.#jump(event, link.hash, seconds);
    }
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
    if (!video || !(isInVideo || event.target === this.#part('player'))) return;
    if (actOnKey(event, video, this.#select('captions'), isInVideo)) event.preventDefault();
  }

  #choose(target: HTMLElement): void {
    const video = this.#video;
    if (target instanceof HTMLInputElement && this.#transcript) {
      this.#transcript.isFollowing = target.checked;
    } else if (video && target === this.#select('speed')) {
      video.playbackRate = Number(this.#select('speed')?.value);
    } else if (video && target === this.#select('captions')) {
      showCaptions(video, this.#select('captions')?.value ?? '');
    }
  }

  /** Shows what the browser's own controls, or the time, have changed. */
  #show(type: string): void {
    const video = this.#video;
    if (!video) return;
    if (type === 'play') this.toggleAttribute('data-pinned', true);
    else if (type === 'ended') this.toggleAttribute('data-pinned', false);
    // Before it has begun, nothing is being said.
    else if (type === 'timeupdate' && video.played.length > 0) {
      this.#transcript?.mark(video.currentTime);
    } else if (type === 'ratechange') {
      const speed = this.#select('speed');
      if (speed) speed.value = String(video.playbackRate);
    } else if (type === 'change') {
      const captions = this.#select('captions');
      if (captions) captions.value = shownCaptions(video);
    }
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
