import { isSameYaml } from './write-yaml.ts';
import { isFields } from './yaml-rewriter.ts';

/** Whether two values are the same to YAML, whatever the order of keys. */
export function isSameSorted(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSameSorted(item, b[index]));
  }
  if (isFields(a) && isFields(b)) {
    const keys = Object.keys(a).filter((key) => a[key] !== undefined);
    const others = Object.keys(b).filter((key) => b[key] !== undefined);
    return (
      keys.length === others.length &&
      keys.every((key) => b[key] !== undefined && isSameSorted(a[key], b[key]))
    );
  }
  return isSameYaml(a ?? null, b ?? null);
}
