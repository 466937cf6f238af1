import { measureOf } from '../../domain/rules/measure-of';
import { rulesInForce } from '../../domain/target/rules-in-force';
import type { TargetFileState } from '../../domain/target/state';
import type { Rule } from '../../domain/rules/types';
import type { RowKey } from '../../domain/rules/verdict-row';
import type { SignedIn } from '../../prisma/people/sessions';
import { breachesOfKeys, visibleCases } from '../../prisma/read/breaches';
import type { VerdictRecord } from '../../prisma/read/verdicts';
import type { Db } from '../../prisma/schema/db';
import type { TargetRow } from '../contracts/targets';

/** The rule of a row, as it is in force; undefined where its pack has it no more. */
export const ruleOf = (
  state: Pick<TargetFileState, 'packs'>,
  { rule: id, part }: Pick<RowKey, 'rule' | 'part'>,
): Rule | undefined => rulesInForce(state).find(({ rule }) => rule.id === id && rule.part === part)?.rule;

/** Rows as lists show them, with the breach and the case of each as far as the actor may see them. Two queries. */
export const presentRows = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  state: Pick<TargetFileState, 'packs'>,
  records: readonly VerdictRecord[],
): Promise<TargetRow[]> => {
  const breaches = await breachesOfKeys(
    db,
    actor,
    campaignId,
    records.map(one => one.key),
  );
  const cases = await visibleCases(
    db,
    actor,
    [...breaches.values()].flatMap(one => one.caseId ?? []),
  );
  return records.map(({ key, row, asOf }): TargetRow => {
    const rule = ruleOf(state, row);
    const breach = breaches.get(key);
    return {
      id: key,
      rule: row.rule,
      part: row.part,
      unit: row.unit,
      period: row.period,
      stage: row.stage,
      says: rule?.says ?? { zh: row.rule, en: row.rule },
      required: row.required,
      found: row.found,
      measure: measureOf(rule?.kind ?? 'statement', row),
      reason: row.reason,
      cites: row.cites,
      verdict: row.verdict,
      isUnreachable: row.isUnreachable,
      since: asOf,
      breach: breach
        ? {
            id: breach.id,
            status: breach.status,
            caseId: breach.caseId !== null && cases.has(breach.caseId) ? breach.caseId : null,
          }
        : null,
    };
  });
};
