import type { ImportPlan, Outcome } from './import-plan.ts';

const CLEAN: readonly Outcome[] = ['new', 'updated', 'unchanged'];

/** Whether anything in an import should be looked at by a person. */
export const needsLook = ({ rows, vanished, unread }: ImportPlan): boolean =>
  vanished.length > 0 ||
  unread.length > 0 ||
  rows.some(
    ({ outcome, remarks, conflicts }) =>
      !CLEAN.includes(outcome) || remarks.length > 0 || conflicts.length > 0,
  );
