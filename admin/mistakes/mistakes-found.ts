import { Refusal } from '../refusal.ts';

/**
 * What an editor has to put right before an entry is saved or published: all of it, each beginning
 * with its field. The list is on the panel; Decap's own message only points at it.
 */
export class MistakesFound extends Refusal {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super('直すところがあります。下の一覧を見てください。');
    this.mistakes = mistakes;
  }
}
