import { setTimeout as delay } from 'node:timers/promises';
import { publishedCommit } from './cms-clone.ts';

/** The last build that has ended. */
export interface LastBuild {
  /** The commit that it was of. */
  commit: string;
  /** Why it failed; undefined when it did not. */
  failure?: string | undefined;
}

export interface Following {
  /** The CMS's clone. */
  clone: string;
  /** The commit that the site was built from. */
  built: string;
  /** The day as of which it was built, and the day that it is now: pages come and go by days. */
  builtOn: string;
  today: () => string;
  /** Builds the published content. @returns the commit it built from */
  rebuild: () => Promise<string>;
  /** Hears of every build that has ended. */
  ended: (build: LastBuild) => void;
  /** Where words for the user go. */
  say: (text: string) => void;
  signal: AbortSignal;
}

const PAUSE = 1000;

/**
 * Builds the site anew whenever something was published or a new day has begun, one build at a time.
 * A build that fails leaves the site as it was.
 * @throws AbortError when `signal` ends it
 */
export async function followPublishing(following: Following): Promise<never> {
  const { clone, built, builtOn, today, rebuild, ended, say, signal } = following;
  let last = built;
  let day = builtOn;
  for (;;) {
    await delay(PAUSE, undefined, { signal });
    const published = await publishedCommit(clone).catch(() => last);
    const isNewDay = today() !== day;
    if (published === last && !isNewDay) continue;
    last = published;
    day = today();
    say(
      isNewDay
        ? '日付が変わったので、サイトを組み立てなおしています… (rebuilding)'
        : '公開された内容でサイトを組み立てなおしています… (rebuilding)',
    );
    try {
      last = await rebuild();
      ended({ commit: last });
      say('サイトを新しくしました。ページを読みこみなおしてください。 (site updated)');
    } catch (error) {
      signal.throwIfAborted();
      const failure = error instanceof Error ? error.message : String(error);
      ended({ commit: last, failure });
      say(failure);
      say(
        '公開された内容にまちがいがあり、サイトは前のままです。編集画面で直して、もう一度公開してください。 (build failed)',
      );
    }
  }
}
