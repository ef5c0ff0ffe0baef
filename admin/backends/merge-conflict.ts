/** Two changes of one file that the host cannot join. */
export class MergeConflict extends Error {}
