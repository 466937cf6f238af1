import { z } from 'zod';
import { assessmentSteps, measureMethods, schemeChanges } from '../../domain/codes/assessment';
import { unitLevels } from '../../domain/codes/figures';
import { findingKinds } from '../../domain/codes/findings';
import { authorities } from '../../domain/codes/rules';
import { isCivilDate } from '../../domain/calendar/civil-date';
import type { Scheme, SchemeDifference } from '../../domain/scheme/types';
import { scoring } from './scoring-shape';
import { id, name, text } from './scheme-fields';

const day = z.string().refine(isCivilDate, 'YYYY-MM-DD');
const dayOrNull = day.nullable();
const asked = z.strictObject({ ask: id });
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const nextYear = z.union([z.literal(0), z.literal(1)]);
const version = z.int().min(1);
const level = z.enum(unitLevels);
const parent = z.strictObject({ id, version });

const document = z.strictObject({
  id: text,
  title: name,
  issuer: text,
  number: text.nullable(),
  issuedOn: dayOrNull,
  inForceFrom: dayOrNull,
  inForceTo: dayOrNull,
  authority: z.enum(authorities),
});

const when = z.union([
  z.strictObject({ kind: z.literal('below-target') }),
  z.strictObject({ kind: z.enum(['below', 'at-most', 'at-least']), ask: id }),
]);

const indicator = z.strictObject({
  id,
  area: id,
  name,
  definition: z.strictObject({ num: name, den: name }).nullable(),
  unit: z.enum(['percent', 'number', 'grade']),
  direction: z.enum(['up', 'down']),
  source: text,
  method: z.enum(measureMethods),
  owner: text,
  points: text.nullable(),
  scoring: scoring.nullable(),
  raises: z.strictObject({ kind: z.enum(findingKinds), when }).nullable(),
  cite: text,
});

const step = z.strictObject({
  step: z.enum(assessmentSteps),
  name,
  cite: text,
  needs: z.array(z.enum(assessmentSteps)),
  by: z.enum(['subject', 'third-party', 'lead', 'organiser']),
  due: z.union([z.strictObject({ year: nextYear, day: monthDay }), z.literal('end'), z.null()]),
  duePractice: z.boolean(),
});

const ask = z.strictObject({
  id,
  question: name,
  kind: z.enum(['choice', 'year', 'day', 'number', 'text']),
  proposed: text.nullable(),
  options: z.array(z.strictObject({ value: text, name })).exactOptional(),
});

const head = { id, version, title: name, document };

const body = {
  replaces: z.array(document),
  level: z.strictObject({ from: level, of: level }),
  organiser: text,
  leadBodies: z.array(text).min(1),
  joining: z.array(text),
  interpreter: text,
  subjects: z.array(text),
  years: z.strictObject({ from: z.int(), to: z.int() }),
  days: z.strictObject({
    starts: z.union([monthDay, asked]),
    ends: z.strictObject({ year: nextYear, month: z.int(), day: z.int().nullable() }),
  }),
  areas: z.array(z.strictObject({ id, name, cite: text })),
  indicators: z.array(indicator),
  steps: z.array(step),
  kinds: z.array(z.strictObject({ kind: z.enum(findingKinds), cite: text })),
  forbidden: z.array(z.strictObject({ id, says: name })),
  bindsRules: z.array(z.strictObject({ rule: id, kind: z.enum(findingKinds) })),
  articles: z.array(
    z.strictObject({
      no: z.string().regex(/^\d{1,3}[a-z]?$/),
      says: name,
      items: z.array(z.strictObject({ no: text, says: name })),
    }),
  ),
  asks: z.array(ask),
  notAssigned: z.enum(['full', 'redistributed']),
  doubts: z.strictObject({ tolerance: text }),
};

/** A scheme as it is written: everything is said, and nothing else. */
export const schemeShape: z.ZodType<Scheme> = z.strictObject({ ...head, ...body, parent: parent.nullable() });

/** A local scheme as it is written: what it says itself, and how each article stands to its parent's. */
export const differenceShape = z
  .strictObject(body)
  .partial()
  .extend({
    ...head,
    parent,
    changes: z.array(z.strictObject({ kind: z.enum(schemeChanges), article: text, says: name })),
    without: z.array(id),
    // JSON has no `undefined`: what is there has a value.
  }) as unknown as z.ZodType<SchemeDifference>;
