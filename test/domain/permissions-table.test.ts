import { mayCommand, mayRecordFor } from '../../domain/commands/command-rules';
import { type Actor } from '../../domain/permissions/actor';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import { mayHandleLetter } from '../../domain/letter/commands';
import { mayAct } from '../../domain/proceeding/commands-in';
import { commandKinds, type CommandKind } from '../../domain/codes/commands';
import { letterCommands, type LetterCommand } from '../../domain/codes/letter';
import { roles, type Role } from '../../domain/codes/roles';

const unitRoles: Role[] = ['liaison', 'head'];
const officeRoles: Role[] = ['supervisor', 'coordinator'];

/** A person of unit U with one role. */
const withRole = (role: Role, unitId = 'U'): Actor => ({
  personId: 'p',
  unitId,
  family: [unitId],
  roles: [role],
});
const who = (allows: (actor: Actor) => boolean): Role[] => roles.filter(role => allows(withRole(role)));

/** Role × verb on a docket: what a unit does, it does for itself; what the offices do, they do for all. */
const byUnits: CommandKind[] = [
  'sign-for',
  'name-liaison',
  'return-task',
  'submit-plan',
  'report-progress',
  'complete-milestone',
  'submit-report',
  'withdraw-document',
  'apply-for-closing',
  'first-review',
  'ask-extension',
  'contest',
];
const byOffices: CommandKind[] = [
  'decide-task-return',
  'approve-plan',
  'return-plan',
  'accept-report',
  'return-report',
  'close',
  'grade',
  'reopen',
  'withdraw',
  'open-round',
  'decide-extension',
  'reassign',
  'add-task',
  'mark-major',
  'log-call',
  'withdraw-task',
  'decide-contest',
  'pause-clock',
  'resume-clock',
];
const bySupervision: CommandKind[] = ['verify', 'record-review', 'look-back'];
const byLeaders: CommandKind[] = ['circulate', 'instruct', 'withdraw-instruction'];

describe('who may do what to a docket', () => {
  it('the table names every command once', () => {
    expect([...byUnits, ...byOffices, ...bySupervision, ...byLeaders, 'answer-instruction'].sort()).toEqual(
      [...commandKinds].sort(),
    );
  });

  it.each(byUnits)('%s: liaison and head of the unit itself, nobody for another unit', kind => {
    expect(who(actor => mayCommand(actor, kind, 'U'))).toEqual(unitRoles);
    expect(who(actor => mayCommand(actor, kind, 'V'))).toEqual([]);
  });

  it.each(byUnits)('%s: only the offices record it for somebody else (代为登记)', kind => {
    expect(who(actor => mayRecordFor(actor, kind))).toEqual(officeRoles);
  });

  it.each(byOffices)('%s: the offices, for every unit; it is nothing to record for somebody else', kind => {
    expect(who(actor => mayCommand(actor, kind, 'V'))).toEqual(officeRoles);
    expect(who(actor => mayRecordFor(actor, kind))).toEqual([]);
  });

  it.each(byLeaders)('%s: a leader, about every docket; nobody records it for him', kind => {
    expect(who(actor => mayCommand(actor, kind, 'V'))).toEqual(['leader']);
    expect(who(actor => mayRecordFor(actor, kind))).toEqual([]);
  });

  it('answer-instruction: who is named, unit or office, for itself; the offices record it for somebody else', () => {
    expect([...who(actor => mayCommand(actor, 'answer-instruction', 'U'))].sort()).toEqual(
      [...unitRoles, ...officeRoles].sort(),
    );
    expect(who(actor => mayCommand(actor, 'answer-instruction', 'V'))).toEqual([]);
    expect(who(actor => mayRecordFor(actor, 'answer-instruction'))).toEqual(officeRoles);
  });

  it.each(bySupervision)('%s: the supervision group', kind => {
    expect(who(actor => mayCommand(actor, kind, 'V'))).toEqual(['supervisor']);
    expect(who(actor => mayRecordFor(actor, kind))).toEqual([]);
  });
});

describe('who may do what in an interview or in accountability', () => {
  const table: [ProceedingAct['kind'][], Role[]][] = [
    [['approve', 'decline'], ['leader']],
    [
      [
        'postpone',
        'hold',
        'confirm-minutes',
        'check',
        'hand-over',
        'record-decision',
        'deliver-decision',
        'decide-appeal',
        'file',
        'withdraw',
      ],
      officeRoles,
    ],
  ];
  const rows = table.flatMap(([kinds, allowed]) => kinds.map(kind => [kind, allowed] as const));

  it.each(rows)('%s against another unit: %s', (kind, allowed) => {
    expect(who(actor => mayAct(actor, kind, 'V'))).toEqual(allowed);
  });

  it.each(rows)('%s: nobody decides about his own house', kind => {
    expect(who(actor => mayAct(actor, kind, 'U'))).toEqual([]);
    expect(who(actor => mayAct({ ...actor, family: ['U', 'V'] }, kind, 'V'))).toEqual([]);
  });

  it('the unit called answers, and its head appeals, for itself only', () => {
    expect(who(actor => mayAct(actor, 'answer', 'U'))).toEqual(unitRoles);
    expect(who(actor => mayAct(actor, 'appeal', 'U'))).toEqual(['head']);
    expect(who(actor => mayAct(actor, 'answer', 'V'))).toEqual([]);
    expect(who(actor => mayAct(actor, 'appeal', 'V'))).toEqual([]);
  });
});

describe('who handles a letter', () => {
  const byAddressee: LetterCommand[] = ['acknowledge', 'reply'];

  it.each(letterCommands.filter(one => !byAddressee.includes(one)))('%s: the offices', command => {
    expect(who(actor => mayHandleLetter(actor, command, 'U'))).toEqual(officeRoles);
  });

  it.each(byAddressee)('%s: the addressee, and the offices for it', command => {
    expect(who(actor => mayHandleLetter(actor, command, 'U'))).toEqual(['liaison', 'head', ...officeRoles]);
    expect(who(actor => mayHandleLetter(actor, command, 'V'))).toEqual(officeRoles);
  });
});

it('auditors and administrators look on: nothing of a docket is theirs to do', () => {
  for (const role of ['auditor', 'administrator'] as const)
    for (const kind of commandKinds) expect(mayCommand(withRole(role), kind, 'U')).toBe(false);
});
