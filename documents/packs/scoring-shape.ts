import { z } from 'zod';
import { id, name, text } from './scheme-fields';

const of = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** How a figure becomes points, as it is written; decimals as texts. */
export const scoring = z.union([
  of('all-or-nothing', {}),
  of('minus', {
    step: text,
    points: text,
    rounding: z.union([z.enum(['floor', 'proportional']), z.strictObject({ ask: id })]),
  }),
  of('threshold', {
    limit: text,
    comparator: z.enum(['at-least', 'at-most', 'more-than', 'less-than']),
    otherwise: z.union([z.literal('full'), z.strictObject({ ask: id })]),
  }),
  of('per-event', { points: text, max: text }),
  of('veto', {}),
  of('bonus', { points: text, max: text, min: text }),
  of('rank', { points: z.array(text).min(1) }),
  of('grade', { points: z.record(id, text), names: z.record(id, name) }),
]);
