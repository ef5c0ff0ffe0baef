import { Refusal } from '../refusal.ts';

/**
 * Says in Japanese that a server cannot be reached: the browser says 「Failed to fetch」, and Decap shows
 * that as it is.
 * @param ask the browser's own `fetch`
 */
export const withJapaneseErrors =
  (ask: typeof fetch): typeof fetch =>
  async (...request) => {
    try {
      return await ask(...request);
    } catch (error) {
      if (error instanceof TypeError) {
        throw new Refusal(
          'サーバーにつながりません。書いたものはこの画面に残っています。通信を確かめてから、もう一度お試しください。',
          { cause: error },
        );
      }
      throw error;
    }
  };
