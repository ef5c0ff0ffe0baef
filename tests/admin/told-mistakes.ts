import { MistakesFound } from '../../admin/mistakes/mistakes-found.ts';

/** For tests: a refusal's error says all that the editor is told, a mistake a line. */
export const toldMistakes = <T>(saving: Promise<T>): Promise<T> =>
  saving.catch((error: unknown) => {
    throw error instanceof MistakesFound ? new Error(error.mistakes.join('\n')) : error;
  });
