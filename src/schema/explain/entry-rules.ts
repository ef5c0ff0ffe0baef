import { z } from 'astro/zod';
import { withoutEmpty } from '../entry.ts';

/** What a rule of a whole entry finds, and the fields that it looked at. */
export interface AskedRule {
  issues: readonly z.core.$ZodIssue[];
  read: ReadonlySet<PropertyKey>;
}

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodPipe ? inner(schema.out) : schema;

/**
 * Asks the rules of a whole entry ("the end is not before the start"), each by itself. Zod asks
 * them only when every field has its type; an editor wants to hear of all mistakes at once.
 */
export function askEntryRules(schema: z.ZodType, data: unknown): AskedRule[] {
  const given = withoutEmpty(data);
  if (typeof given !== 'object' || given === null) return [];
  return (inner(schema)._zod.def.checks ?? []).map((rule) => {
    const read = new Set<PropertyKey>();
    const watched = new Proxy(given, {
      get(target, key) {
        read.add(key);
        return Reflect.get(target, key) as unknown;
      },
    });
    try {
      const { error } = z
        .unknown()
        .check(rule as z.core.$ZodCheck<unknown>)
        .safeParse(watched);
      return { issues: error?.issues ?? [], read };
    } catch {
      // A rule may trust that the fields are of their types.
      return { issues: [], read };
    }
  });
}
