import { isFile, type DocketState } from '../../domain/kinds';
import { afterTold, LEADERS_AT } from './act-times';
import { ActQueue } from './act-queue';
import { assessmentActs } from './assessment-acts';
import { findingActs } from './finding-acts';
import type { ScriptedAct, ScriptLedger, ScriptLetter, ScriptProceeding } from './ledger';
import { docketActs, letterActs, proceedingActs } from './office-acts';
import type { ScriptOptions } from './options';
import { unitActs } from './unit-acts';

/** What leadership does with a proposal before it. */
const leaderActs = (
  one: ScriptProceeding,
  ledger: ScriptLedger,
  { leaders, assessment }: ScriptOptions,
): ScriptedAct[] =>
  leaders === 'silent' || one.stage !== 'proposed'
    ? []
    : [
        {
          at: afterTold(one.openedAt, LEADERS_AT, ledger.facts),
          key: `${one.id}:decide`,
          role: 'leader',
          unitId: null,
          act: {
            kind: 'proceeding',
            proceedingId: one.id,
            command:
              leaders === 'approve' && !assessment?.declines?.includes(one.unitId)
                ? { kind: 'approve' }
                : { kind: 'decline', reason: '演练:不予批准' },
          },
        },
      ];

/** What units and offices will do with one docket. */
export const actsOfDocket = (
  docket: DocketState,
  ledger: ScriptLedger,
  options: ScriptOptions,
): ScriptedAct[] => [
  ...unitActs(docket, ledger, options),
  ...(docket.kind === 'assessment' ? assessmentActs(docket, ledger, options) : []),
  ...(docket.kind === 'finding' ? findingActs(docket, ledger, options) : []),
  ...(options.office === 'silent' || !isFile(docket) ? [] : docketActs(docket, ledger)),
];

/** What the office will do with one letter. */
export const actsOfLetter = (
  letter: ScriptLetter,
  ledger: ScriptLedger,
  options: ScriptOptions,
): ScriptedAct[] => (options.office === 'silent' ? [] : letterActs(letter, ledger));

/** What leadership and the office will do with one proceeding. */
export const actsOfProceeding = (
  one: ScriptProceeding,
  ledger: ScriptLedger,
  options: ScriptOptions,
): ScriptedAct[] => [
  ...(options.office === 'silent' ? [] : proceedingActs(one, ledger)),
  ...leaderActs(one, ledger, options),
];

/**
 * Everything that scripted people will do if nothing else happens. A pure function of ledger and options, so that a
 * rehearsal interrupted anywhere goes on as if it had not been.
 */
export const nextActs = (ledger: ScriptLedger, options: ScriptOptions): ActQueue =>
  new ActQueue([
    ...ledger.dockets.map(one => actsOfDocket(one, ledger, options)),
    ...ledger.letters.map(one => actsOfLetter(one, ledger, options)),
    ...ledger.proceedings.map(one => actsOfProceeding(one, ledger, options)),
  ]);
