/** A reason to stop the import that a person can act on; its message is shown as it is. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
