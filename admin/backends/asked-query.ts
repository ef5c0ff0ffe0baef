import type { ListQuery } from './list-query.ts';

let read: (folder: string) => ListQuery = () => ({ filters: [] });

/** @param reader tells what is asked of a folder's list at this moment; Decap knows, its backends do not */
export function setQueryReader(reader: typeof read): void {
  read = reader;
}

export const askedQuery = (folder: string): ListQuery => read(folder);
