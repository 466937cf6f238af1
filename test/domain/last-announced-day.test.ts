import { at } from '../../domain/calendar/civil-date';
import type { Calendar } from '../../domain/calendar/types';
import { commandNames } from '../../domain/codes/commands';
import { statusNames } from '../../domain/codes/statuses';
import { roles } from '../../domain/codes/roles';
import { codesOf } from '../../domain/codes/names';
import { commandsAllowedIn } from '../../domain/commands/command-rules';
import { samplesOf } from '../../domain/commands/samples';
import { transition } from '../../domain/commands/transition';
import { sendingTime } from '../../domain/sending/sending-time';
import type { Actor } from '../../domain/permissions/actor';
import { liaison } from './support/actors';
import { refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { calendar, factsAt } from './support/facts';
import { winterCase } from './support/winter-case';

/** 2018-12-31 was announced as a day off; here it is the working day that 2026-12-31 is. */
const lastYear = 2018;
const untilThen: Calendar = {
  version: 'until 2018',
  years: [2018],
  days: { ...calendar.days, '2018-12-31': { kind: 'workday', name: '试' } },
};
const andTheNext: Calendar = { ...untilThen, version: 'until 2019', years: [2018, 2019] };

const everybody = (unitId: string): Actor => ({
  personId: `p@${unitId}`,
  unitId,
  family: [unitId],
  roles: [...roles],
});

/** What becomes of every sample of every command that a case's status allows, at 10:00 of the last announced day. */
const triedOn = ({ state }: CaseFile, by: Calendar): Map<string, string> => {
  const facts = factsAt(at(`${lastYear}-12-31`, '10:00'), { calendar: by });
  return new Map(
    ['A', 'T', 'office', 'supervision'].flatMap(unitId =>
      commandsAllowedIn(state).flatMap(kind =>
        samplesOf(kind, state, facts).map(({ command }): [string, string] => {
          const envelope = { actor: everybody(unitId), unitId, receivedAt: facts.now };
          return [
            `${unitId} ${JSON.stringify(command)}`,
            refusalOf(() => transition(state, command, envelope, facts)),
          ];
        }),
      ),
    ),
  );
};

const statuses = codesOf(statusNames);

describe('on the last day that is announced no act is refused for the year to come', () => {
  it.each(statuses)('%s: every command answers as it would with the next year announced', status => {
    const file = caseIn(status);
    const tried = triedOn(file, untilThen);
    expect(tried.size).toBeGreaterThan(0);
    expect(tried).toEqual(triedOn(file, andTheNext));
    expect([...tried.values()]).not.toContain('CALENDAR_YEAR_NOT_COVERED');
  });

  it("every command is among them, but those that a unit's file takes", () => {
    const tried = new Set(statuses.flatMap(status => commandsAllowedIn(caseIn(status).state)));
    expect(codesOf(commandNames).filter(kind => !tried.has(kind))).toEqual([
      'name-liaison',
      'withdraw-document',
    ]);
  });
});

const A = liaison('A');

/** Due on Thursday 31 December 2026; 2027 is not announced. */
const onLastDay = () => winterCase('2026-12-31').on('2026-12-31');

describe('handed in at 10:00 of 31 December, the last day of the last announced year and of the deadline', () => {
  it('a report is in time', () => {
    const file = onLastDay().by(A, { kind: 'submit-report', ...paper });
    expect(file.events.at(-1)).toMatchObject({ at: at('2026-12-31', '10:00') });
  });

  it('an extension is asked for in time; the office decides within two working days: 4, 5 January, provisional', () => {
    const file = onLastDay();
    const obligationId = file.owed('rectification', 'A').id;
    file.by(A, { kind: 'ask-extension', obligationId, dueOn: '2027-01-12', reason: '雪灾', fileIds: [] });
    const decision = file.state.obligations.find(one => one.kind === 'extension-decision');
    expect(decision).toMatchObject({ dueOn: '2027-01-05', derivation: [{ provisional: [2027] }] });
  });

  it('the notice leaves on the first working day of the provisional year', () => {
    const { now, policy, calendar: by } = onLastDay().facts;
    expect(sendingTime(now, 'digest', policy, by)).toBe(at('2027-01-04', '08:30'));
  });
});
