import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The keys that a schema allows at a path, for "did you mean"; those of all alternatives of a union. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.flatMap((option) => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  if (inner instanceof z.ZodObject && typeof step === 'string') {
    const below: Schema | undefined = inner.shape[step];
    return below ? keysAt(below, rest) : [];
  }
  return [];
}

function unwrapped(schema: Schema): Schema {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
    inner = inner.unwrap();
  return inner;
}
