import { MistakesFound } from './mistakes-found.ts';
import type { MistakesPanel } from './mistakes-panel.ts';

/**
 * @param handler runs before the CMS saves or publishes
 * @returns the same, with its mistakes on the panel; those of the time before leave it
 */
export const showMistakes =
  <Event, Answer>(panel: MistakesPanel, handler: (event: Event) => Promise<Answer>) =>
  (event: Event): Promise<Answer> => {
    panel.close();
    return handler(event).catch((error: unknown) => {
      if (error instanceof MistakesFound) panel.show(error.mistakes);
      throw error;
    });
  };
