import type { SiteBuild } from '../../src/domain/site-build.ts';
import type { Notification } from './notification-words.ts';
import { publishedWords, type PublishedEntry } from './published-words.ts';

/** What telling of a published entry needs. */
export interface Teller {
  /** How the site stands to what is published; undefined where nobody can tell. */
  ask: () => Promise<SiteBuild | undefined>;
  /** Waits before it is asked again. */
  wait: () => Promise<void>;
  show: (notification: Notification) => void;
  dismiss: (id: string) => void;
}

/** So often the site is asked for: half an hour, far longer than all hubs of the country take. */
const TIMES = 900;

/** Tells that an entry was published, and, where it can be known, when the site shows it. */
export async function tellPublished(
  entry: PublishedEntry,
  { ask, wait, show, dismiss }: Teller,
): Promise<void> {
  const askOrNot = () => ask().catch(() => undefined);
  const tell = (type: Notification['type'], build: SiteBuild | undefined): string => {
    const { words, page } = publishedWords(entry, new Date(), build);
    const id = crypto.randomUUID();
    show({
      id,
      type: build?.state === 'failed' ? 'error' : type,
      message: words,
      page,
      stays: true,
    });
    return id;
  };
  let build = await askOrNot();
  const first = tell('success', build);
  for (let times = 0; build?.state === 'building' && times < TIMES; times += 1) {
    await wait();
    // A server that does not answer for a moment goes on building.
    build = (await askOrNot()) ?? build;
    if (build.state === 'building') continue;
    dismiss(first);
    // Not a success of what the editor does by now.
    tell('info', build);
  }
}

/** @returns undefined when a notification tells of something else */
export function publishedEntry({ message }: Notification): PublishedEntry | undefined {
  if (typeof message === 'string' || message.key !== 'ui.toast.entryPublished') return undefined;
  // As mended-ways.ts has it sent.
  return message.details as PublishedEntry | undefined;
}
