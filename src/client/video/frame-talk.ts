interface Told {
  event?: string;
  /** YouTube's. */
  info?: { currentTime?: number } | null;
  /** Vimeo's. */
  data?: { seconds?: number } | null;
}

function readMessage(data: unknown): Told {
  try {
    return (typeof data === 'string' ? JSON.parse(data) : data) as Told;
  } catch {
    return {};
  }
}

/**
 * Talks with the player in a frame: YouTube's (`enablejsapi=1`) and Vimeo's each understand their
 * own half of what is said, and let the other half pass.
 */
export class FrameTalk {
  readonly #frame: HTMLIFrameElement;
  /** Whether the player has told the time, so that it will hear as well. */
  isHeard = false;

  /** @param onTime is told the second that is played */
  constructor(frame: HTMLIFrameElement, onTime: (seconds: number) => void, signal: AbortSignal) {
    this.#frame = frame;
    const greet = (): void => {
      this.#say({ event: 'listening', id: 1, channel: 'widget' });
      this.#say({ method: 'addEventListener', value: 'timeupdate' });
    };
    frame.addEventListener('load', greet, { signal });
    addEventListener(
      'message',
      ({ source, data }) => {
        if (!source || source !== frame.contentWindow) return;
        const told = readMessage(data);
        if (told.event === 'ready') greet();
        const seconds = told.info?.currentTime ?? told.data?.seconds;
        if (typeof seconds !== 'number') return;
        this.isHeard = true;
        onTime(seconds);
      },
      { signal },
    );
  }

  /** Goes to a second. @param isAsked starts it as well */
  seek(seconds: number, isAsked: boolean): void {
    this.#command('seekTo', [seconds, true]);
    this.#say({ method: 'setCurrentTime', value: seconds });
    if (!isAsked) return;
    this.#command('playVideo', []);
    this.#say({ method: 'play' });
  }

  #command(func: string, args: readonly unknown[]): void {
    this.#say({ event: 'command', func, args });
  }

  #say(message: object): void {
    // To nobody else, should the frame have gone elsewhere.
    const { origin } = new URL(this.#frame.src);
    this.#frame.contentWindow?.postMessage(JSON.stringify(message), origin);
  }
}
