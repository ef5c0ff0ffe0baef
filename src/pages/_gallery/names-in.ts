/**
 * The keys of an object in a file's text, one to a line: the names of icons, say, which the
 * component keeps to itself.
 * @param start how the line begins that opens the object: `const PATHS = {`
 * @throws when the text holds no such object
 */
export function namesIn(text: string, start: string): string[] {
  const [, body = ''] = text.split(start);
  const [keys = ''] = body.split('\n}');
  const names = [...keys.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name = '']) => name);
  if (names.length === 0) throw new Error(`No names after "${start}"`);
  return names;
}
