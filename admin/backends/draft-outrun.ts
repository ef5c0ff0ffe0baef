/** Somebody else has saved the same draft between the last look at it and the save. */
export class DraftOutrun extends Error {}
