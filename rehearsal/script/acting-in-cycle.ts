import type { AssessmentState, StepRun } from '../../domain/assessment/state';
import type { Instant } from '../../domain/calendar/civil-date';
import type { AssessmentStep } from '../../domain/codes/assessment';
import type { ScriptedAct, ScriptLedger, ScriptRole } from './ledger';

export type Known = Pick<ScriptLedger, 'facts'>;
export type Act = Extract<ScriptedAct['act'], { kind: 'assessment' }>['command'];

/** One act in a yearly cycle. */
export const acting = (
  { id }: AssessmentState,
  who: { at: Instant; role: ScriptRole; unitId?: string; key: string },
  command: Act,
): ScriptedAct => ({
  unitId: null,
  ...who,
  key: `${id}:${who.key}`,
  act: { kind: 'assessment', assessmentId: id, command },
});

/** A step that is open; null where it is not. */
export const openRun = (
  { steps }: AssessmentState,
  step: AssessmentStep,
): (StepRun & { openedAt: Instant }) | null => {
  const run = steps.find(one => one.step === step);
  return run?.status === 'open' && run.openedAt !== null ? { ...run, openedAt: run.openedAt } : null;
};
