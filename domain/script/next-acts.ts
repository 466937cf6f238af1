import { afterTold, LEADERS_AT } from './act-times';
import type { ScriptedAct, ScriptLedger } from './ledger';
import { docketActs, letterActs, proceedingActs } from './office-acts';
import type { ScriptOptions } from './options';
import { unitActs } from './unit-acts';

/** What leadership does with the proposals before it. */
const leaderActs = (ledger: ScriptLedger, leaders: ScriptOptions['leaders']): ScriptedAct[] =>
  leaders === 'silent'
    ? []
    : ledger.proceedings
        .filter(one => one.stage === 'proposed')
        .map(one => ({
          at: afterTold(one.openedAt, LEADERS_AT, ledger.facts),
          key: `${one.id}:decide`,
          role: 'leader',
          unitId: null,
          act: {
            kind: 'proceeding',
            proceedingId: one.id,
            command:
              leaders === 'approve' ? { kind: 'approve' } : { kind: 'decline', reason: '演练:不予批准' },
          },
        }));

/**
 * Everything that scripted people will do if nothing else happens, earliest first; at one instant by key. A pure function
 * of ledger and options, so that a rehearsal interrupted anywhere goes on as if it had not been.
 */
export const nextActs = (ledger: ScriptLedger, options: ScriptOptions): ScriptedAct[] =>
  [
    ...ledger.dockets.flatMap(docket => unitActs(docket, ledger, options)),
    ...(options.office === 'silent'
      ? []
      : [
          ...ledger.dockets.flatMap(docket => docketActs(docket, ledger)),
          ...ledger.letters.flatMap(letter => letterActs(letter, ledger)),
          ...ledger.proceedings.flatMap(one => proceedingActs(one, ledger)),
        ]),
    ...leaderActs(ledger, options.leaders),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
