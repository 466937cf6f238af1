import type { Authority } from '../codes/rules';
import type { UnitId } from '../obligation/types';
import type { Rule } from '../rules/types';
import { unitConcerned, type VerdictRow } from '../rules/verdict-row';
import type { Evidence, Finding } from './events';

/** Where the money has reached the unit itself, the unit answers for it (assessment-and-funds §1, stage). */
const unitAnswers = (stage: VerdictRow['stage']): boolean => stage !== 'planned' && stage !== 'allotted';

type About = Pick<VerdictRow, 'unit' | 'belongsTo'>;

/** Who owns a rule as far as a row of it goes; null where nobody is named. */
export const ownerName = ({ owner }: Rule, row: About): string | null =>
  owner.isRowUnit ? unitConcerned(row) : owner.unit;

/** As the rule names who answers at its stage; null where it names nobody. */
export const answerableName = (rule: Rule, row: About): string | null =>
  (rule.stage === null ? undefined : rule.answerable?.[rule.stage]) ?? ownerName(rule, row);

/** What is put on record of a row that is broken. `unitOf` finds units of the registry by what they are called. */
export const findingOf = (
  { rule, evidence }: { rule: Rule; evidence: Evidence },
  authority: Authority,
  previous: string | null,
  unitOf: (name: string) => UnitId | null,
): Finding => {
  const { row } = evidence;
  const { rule: id, part, unit, period, stage } = row;
  const about = unitConcerned(row);
  const concerned = about === null ? null : { name: about, unitId: unitOf(about) };
  const name = answerableName(rule, row);
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
