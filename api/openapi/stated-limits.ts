import { LARGEST_NUMBER } from '../../domain/storable';
import { years } from '../contracts/common';

type Json = Record<string, unknown>;

const yearPattern = `(${years.first / 100}|2[0-9])[0-9]{2}`;
const day = `${yearPattern}-[0-9]{2}-[0-9]{2}`;
const patterns: Record<string, string> = {
  date: `^${day}$`,
  'date-time': `^${day}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$`,
};
const anyText = '^[^\\u0000]*$';

const ofText = (schema: Json): Json => {
  if ('enum' in schema || 'const' in schema || schema['format'] === 'binary') return schema;
  const known = patterns[String(schema['format'])];
  return { ...schema, pattern: known ?? schema['pattern'] ?? anyText };
};

const ofNumber = (schema: Json): Json => ({
  ...schema,
  minimum: Math.max(Number(schema['minimum'] ?? -LARGEST_NUMBER), -LARGEST_NUMBER),
  maximum: Math.min(Number(schema['maximum'] ?? LARGEST_NUMBER), LARGEST_NUMBER),
});

/**
 * Says in a schema of what is taken in what the gate (api/middleware/parse-part.ts) holds every text, number and date to, so
 * that the description and the refusals agree without any contract repeating them.
 */
export const withStatedLimits = (schema: Json): Json =>
  JSON.parse(
    JSON.stringify(schema, (_key, inner: unknown) => {
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      const { type } = inner as Json;
      if (type === 'string') return ofText(inner as Json);
      return type === 'integer' || type === 'number' ? ofNumber(inner as Json) : inner;
    }),
  ) as Json;
