import { BEGUN_MEANWHILE } from '../../src/domain/begun-meanwhile.ts';
import { Refusal } from '../refusal.ts';
import { LOGGED_OUT, MAY_NOT_SAVE } from './merge-words.ts';

/** How Decap says that a login has run out and cannot be renewed. */
export const NO_NEW_TOKEN = "Can't refresh access token when using implicit auth";

/** What GitLab refuses, in the editor's words. @returns the error itself where it says something else */
export function inHostWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.message === NO_NEW_TOKEN) return new Refusal(LOGGED_OUT, { cause: error });
  if (/branch called '.*' already exists/.test(error.message)) {
    return new Refusal(BEGUN_MEANWHILE, { cause: error });
  }
  const status = 'status' in error ? error.status : undefined;
  if (status === 401) return new Refusal(LOGGED_OUT, { cause: error });
  if (status === 403) return new Refusal(MAY_NOT_SAVE, { cause: error });
  return error;
}
