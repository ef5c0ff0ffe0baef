/** What plays a case study: a file of our own, or the frame of a video service. */
export interface Player {
  /**
   * Goes to a moment. Nothing begins to play, and nothing is fetched from elsewhere, that nobody
   * has asked for.
   * @param seconds from the beginning
   * @param isAsked by a click or a key, which starts it; without it, it goes on as it was
   */
  seek(seconds: number, isAsked: boolean): void;
}
