import { errorWords } from '../japanese/error-words.ts';
import { japanese } from '../japanese/locale-ja.ts';
import type { Phrases } from '../japanese/merge-phrases.ts';

/** What Decap wants to be told to the editor. */
export interface Notification {
  id: string;
  type?: 'success' | 'error' | 'warning' | 'info' | undefined;
  message: string | { key: string; details?: unknown };
  /** Address of the page that it tells of. */
  page?: string | undefined;
  /** Whether it stays until it is closed, though it tells of something that has gone well. */
  stays?: boolean;
}

const phrase = (key: string): string => {
  let found: string | Phrases | undefined = japanese;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : key;
};

/** A notification's sentences; what is to stand on a line of its own begins after a line break. */
export const notificationWords = ({ message }: Notification): string =>
  typeof message === 'string'
    ? message
    : phrase(message.key)
        .replace('%{details}', () => errorWords(message.details))
        .trim();
