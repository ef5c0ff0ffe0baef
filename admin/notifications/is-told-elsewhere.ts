import { MISSING_AND_TOLD } from '../backends/missing-entry.ts';
import { MistakesFound } from '../mistakes/mistakes-found.ts';
import type { Notification } from './notification-words.ts';

/** Of an error, or of its text: Decap hands on now the one, now the other. */
const textOf = (details: unknown): unknown =>
  details instanceof Error ? details.message : details;

/**
 * Whether something of ours tells this already, and better: the list of mistakes, field by field
 * (mistakes/mistakes-panel.ts), or the dialog that leads to the list (missing-entry/).
 */
export const isToldElsewhere = ({ message }: Notification): boolean =>
  typeof message !== 'string' &&
  (message.key === 'ui.toast.missingRequiredField' ||
    message.details instanceof MistakesFound ||
    textOf(message.details) === MISSING_AND_TOLD);
