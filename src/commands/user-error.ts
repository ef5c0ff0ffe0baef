/** A mistake that the user can put right; shown as a sentence, without a stack trace. */
export class UserError extends Error {}

/** Ends a command: a sentence for a `UserError`, everything for a fault of ours. */
export function reportAndExit(error: unknown): never {
  console.error(error instanceof UserError ? `\n${error.message}\n` : error);
  process.exit(1);
}
