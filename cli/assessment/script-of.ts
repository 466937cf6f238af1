import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { assessmentAct, type AssessmentActBody } from '../../api/contracts/assessment-commands';
import { DomainError } from '../../domain/domain-error';
import type { AssessmentScript } from '../../rehearsal/script/options';

const name = z.string().min(1);

/** What offices and leaders do otherwise than with a plain yes, with units as they are called on the command line. */
const scriptShape = z.strictObject({
  returns: z.int().min(0).max(9).optional(),
  marks: z.array(name).optional(),
  declines: z.array(name).optional(),
  dismisses: z.array(z.strictObject({ kind: name, unit: name, of: name })).optional(),
  serious: z.array(z.strictObject({ kind: name, unit: name, of: name })).optional(),
  chooses: z.array(z.strictObject({ unit: name, indicator: name, figure: name })).optional(),
  settles: z
    .array(z.strictObject({ doubt: name, isConfirmed: z.boolean(), accountable: name.optional() }))
    .optional(),
});

/** @throws DomainError `SCRIPT_UNREADABLE` with what is wrong, in words */
const readAs = <T>(shape: z.ZodType<T>, file: string): T => {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new DomainError('SCRIPT_UNREADABLE', { name: file, reason });
  }
};

/** What the lead body does right after the opening: commands as `act` takes them. @throws DomainError `SCRIPT_UNREADABLE` */
export const ordersIn = (file: string): AssessmentActBody[] => readAs(z.array(assessmentAct), file);

/**
 * How the people of a cycle behave, from a file: findings by kind, unit and what they are of (an indicator, an event, a breach),
 * doubts by their ids.
 *
 * @throws DomainError `SCRIPT_UNREADABLE`, `UNIT_UNKNOWN`
 */
export const scriptOf = (file: string, unitIdOf: (name: string) => string): AssessmentScript => {
  const { returns, marks, declines, dismisses, serious, chooses, settles } = readAs(scriptShape, file);
  const keyOf = (one: { kind: string; unit: string; of: string }): string =>
    `${one.kind}:${unitIdOf(one.unit)}:${one.of}`;
  return {
    ...(returns !== undefined && { returns }),
    ...(marks && { marks: marks.map(unitIdOf) }),
    ...(declines && { declines: declines.map(unitIdOf) }),
    ...(dismisses && { dismisses: dismisses.map(keyOf) }),
    ...(serious && { serious: serious.map(keyOf) }),
    ...(chooses && {
      chooses: chooses.map(({ unit, indicator, figure }) => ({
        subjectId: unitIdOf(unit),
        indicator,
        figureId: figure,
      })),
    }),
    ...(settles && {
      settles: settles.map(({ doubt, isConfirmed, accountable }) => ({
        doubtId: doubt,
        isConfirmed,
        ...(accountable !== undefined && { accountableId: unitIdOf(accountable) }),
      })),
    }),
  };
};
