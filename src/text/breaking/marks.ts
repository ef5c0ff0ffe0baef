/** Ends a phrase: what follows belongs to the next one. */
export const PAUSE = /[\s、。，．：・／！？]$/u;
export const OPENING = /^[\p{Ps}\p{Pi}]/u;
export const CLOSING = /[\p{Pe}\p{Pf}]$/u;
