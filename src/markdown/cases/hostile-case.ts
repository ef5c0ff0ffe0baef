/** A body that means harm, and the line where an editor is told; `null` where it is only text. */
export type HostileCase = readonly [markdown: string, line: number | null];
