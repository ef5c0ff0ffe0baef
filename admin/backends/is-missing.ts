import { APIError } from 'decap-cms-lib-util';

/** Whether a host has answered that there is no such thing. */
export const isMissing = (error: unknown): boolean =>
  error instanceof APIError && error.status === 404;
