import { writeEntryFile, type EntryFile } from '../../domain/entry-file.ts';
import { HUB_PROPERTIES } from '../hub-properties.ts';

const ORDER = Object.keys(HUB_PROPERTIES);

/** The file of a hub, its fields in the order of the schema. */
export const entryText = (entry: EntryFile): string => writeEntryFile(entry, ORDER);
