import { SEE_DIALOG } from '../backends/conflict.ts';
import { MISSING_AND_TOLD } from '../backends/missing-entry.ts';
import { MistakesFound } from '../mistakes/mistakes-found.ts';
import type { Notification } from './notification-words.ts';

/** Of an error, or of its text: Decap hands on now the one, now the other. */
function textOf(details: unknown): string {
  const text = details instanceof Error ? details.message : details;
  return typeof text === 'string' ? text : '';
}

/**
 * Whether something of ours tells this already, and better: the list of mistakes, field by field
 * (mistakes/mistakes-panel.ts), the dialog that leads to the list (missing-entry/), or the one that
 * shows a conflict (conflict/), above which it would lie on a phone.
 */
export const isToldElsewhere = ({ message }: Notification): boolean =>
  typeof message !== 'string' &&
  (message.key === 'ui.toast.missingRequiredField' ||
    message.details instanceof MistakesFound ||
    textOf(message.details) === MISSING_AND_TOLD ||
    textOf(message.details).endsWith(SEE_DIALOG));
