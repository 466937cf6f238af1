import { findingDecider } from '../../domain/finding/finding-decider';
import { findingId } from '../../domain/finding/propose-finding';
import type { FindingState } from '../../domain/finding/state';
import { afterTold, OFFICES_AT } from './act-times';
import type { ScriptedAct, ScriptLedger } from './ledger';
import type { ScriptOptions } from './options';

/** What the offices do with a problem that was found in a cycle: establish it, or not. */
export const findingActs = (
  one: FindingState,
  { campaignId, facts }: Pick<ScriptLedger, 'campaignId' | 'facts'>,
  { office, assessment = {} }: ScriptOptions,
): ScriptedAct[] => {
  if (office === 'silent' || one.status !== 'proposed') return [];
  const isAmong = (keys: readonly string[] = []): boolean =>
    keys.some(key => findingId(campaignId, key) === one.id);
  const isSerious = isAmong(assessment.serious);
  const isOffice = findingDecider(one, facts) === facts.offices.office;
  return [
    {
      at: afterTold(one.openedAt, OFFICES_AT, facts),
      key: `${one.id}:decide`,
      role: isOffice ? 'coordinator' : 'supervisor',
      unitId: null,
      act: {
        kind: 'finding',
        findingId: one.id,
        command: isAmong(assessment.dismisses)
          ? { kind: 'dismiss', reason: '演练:经核不予认定' }
          : { kind: 'establish', isSerious, hasBadEffect: isSerious, reason: '演练:情况属实' },
      },
    },
  ];
};
