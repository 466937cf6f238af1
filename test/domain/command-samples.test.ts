import { commandsAllowedIn } from '../../domain/commands/command-rules';
import { samplesOf } from '../../domain/commands/samples';
import { transition } from '../../domain/commands/transition';
import type { Actor } from '../../domain/permissions/actor';
import { roles } from '../../domain/codes/roles';
import { statusNames, type CaseStatus } from '../../domain/codes/statuses';
import type { CaseFile } from './support/case-file';
import { refusalOf } from './support/case-file';
import { caseIn } from './support/case-in-status';

const all = (unitId: string): Actor => ({
  personId: `p@${unitId}`,
  unitId,
  family: [unitId],
  roles: [...roles],
});

/** What is found by trying: each command with what it names, by whom it can be done. */
const found = (file: CaseFile): string[] => {
  const { state, facts } = file;
  const possible = ['A', 'T', 'office', 'supervision'].flatMap(unitId =>
    commandsAllowedIn(state).flatMap(kind =>
      samplesOf(kind, state, facts)
        .filter(({ command }) => {
          const envelope = { actor: all(unitId), unitId, receivedAt: facts.now };
          return refusalOf(() => transition(state, command, envelope, facts)) === 'allowed';
        })
        .map(({ targetId, obligationId, outcome }) =>
          [kind, targetId, obligationId?.replace('c:一-1:', ''), outcome].filter(Boolean).join(' '),
        ),
    ),
  );
  return [...new Set(possible)].sort();
};

/** What is done to obligations and decided of them is listed once for all statuses below. */
const isAboutOne = (text: string) => /^(ask-extension|pause-clock|open-round) /.test(text);

it.each<[CaseStatus, string[]]>([
  ['assigned', ['contest', 'report-progress', 'return-task', 'sign-for', 'submit-plan', 'submit-report']],
  ['planned', ['approve-plan A', 'return-plan A', 'submit-report']],
  ['applied', ['first-review T', 'submit-report']],
  ['verifying', ['verify', 'submit-report']],
  [
    'closed',
    [
      'reopen',
      'look-back look-back:supervision:1-30',
      'look-back look-back:supervision:1-90',
      'accept-report A',
    ],
  ],
])('in %s what can be done is found by trying a sample of each', (status, expected) => {
  const file = caseIn(status);
  expect(Object.keys(statusNames)).toContain(file.state.status);
  expect(found(file)).toEqual(expect.arrayContaining(expected));
});

it('a sample says what its command asks for, no more, and what it stands for', () => {
  const file = caseIn('rectifying').on('2018-06-04');
  const { state, facts } = file;
  const [ask] = samplesOf('ask-extension', state, facts);
  expect(ask).toEqual({
    command: {
      kind: 'ask-extension',
      obligationId: ask?.obligationId,
      dueOn: expect.any(String) as string,
      reason: '试办',
      fileIds: [],
    },
    obligationId: state.obligations[0]?.id,
  });
  expect(samplesOf('sign-for', state, facts)).toEqual([{ command: { kind: 'sign-for' } }]);
  expect(samplesOf('add-task', state, facts)[0]?.command).toMatchObject({
    dueOn: '2018-06-05',
    text: '试办',
    reason: '试办',
  });
  expect(
    samplesOf('close', state, facts).map(one => [
      one.outcome,
      'outcome' in one.command && one.command.outcome,
    ]),
  ).toEqual([
    ['completed', 'completed'],
    ['mostly-completed', 'mostly-completed'],
    ['not-completed', 'not-completed'],
  ]);
  expect(samplesOf('approve-plan', state, facts)).toEqual([]);
});

it('of the obligations of a case one sample each is tried where one is named, and those that can be are found', () => {
  const file = caseIn('rectifying').on('2018-06-04');
  const aimed = found(file).filter(isAboutOne);
  expect(aimed).toEqual(
    expect.arrayContaining([
      'ask-extension rectification:A:2018-06-10',
      'ask-extension report:A:1',
      'pause-clock rectification:A:2018-06-10',
      'open-round plan:A:1',
    ]),
  );
  expect(aimed).not.toEqual(expect.arrayContaining(['ask-extension plan:A:1']));
});
