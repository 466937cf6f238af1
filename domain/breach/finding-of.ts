import type { Authority } from '../codes/rules';
import type { UnitId } from '../obligation/types';
import type { Rule } from '../rules/types';
import type { VerdictRow } from '../rules/verdict-row';
import type { Evidence, Finding } from './events';

/** Where the money has reached the unit itself, the unit answers for it (assessment-and-funds §1, stage). */
const unitAnswers = (stage: VerdictRow['stage']): boolean => stage !== 'planned' && stage !== 'allotted';

/** As the rule names who answers at its stage; null where it names nobody. */
export const answerableName = (rule: Rule): string | null =>
  (rule.stage === null ? undefined : rule.answerable?.[rule.stage]) ?? rule.owner.unit;

/** What is put on record of a row that is broken. `unitOf` finds units of the registry by what they are called. */
export const findingOf = (
  { rule, evidence }: { rule: Rule; evidence: Evidence },
  authority: Authority,
  previous: string | null,
  unitOf: (name: string) => UnitId | null,
): Finding => {
  const { row } = evidence;
  const { rule: id, part, unit, period, stage } = row;
  const concerned = unit === null ? null : { name: unit, unitId: unitOf(unit) };
  const name = answerableName(rule);
  const named = name === null ? null : { name, unitId: unitOf(name) };
  const isUnit = !named?.unitId && concerned?.unitId && unitAnswers(stage);
  return {
    key: { rule: id, part, unit, period, stage },
    says: rule.says,
    authority,
    evidence,
    answerable: isUnit ? concerned : named,
    ownerAsk: rule.owner.ask ?? null,
    concerned,
    previous,
  };
};
