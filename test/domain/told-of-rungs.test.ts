import { acts } from '../../domain/codes/ladder';
import { toldOf } from '../../domain/docket/step-notices';
import { handOut, factsAt } from './support/facts';

const { offices } = factsAt(handOut);

/** Who is told of each rung, of what, and in which mail. */
const told = (owedBy: string) =>
  Object.fromEntries(
    acts.map(act => [
      act,
      toldOf(act, owedBy, offices).map(
        ({ kind, audience, urgency }) => `${kind} → ${audience.to}, ${urgency}`,
      ),
    ]),
  );

const same = {
  'task-notice': ['task-notice → liaison, digest'],
  remind: ['remind → liaison, digest'],
  'supervision-letter': ['overdue → leaders, red-list'],
  'propose-interview': ['proposal-opened → leaders, own'],
  'propose-accountability': ['proposal-opened → leaders, own'],
};

it('who owes what turned red gets a mail of its own; the group and leadership find it in their list', () => {
  expect(told('A')).toEqual({
    ...same,
    urge: ['urge → liaison, own', 'urge → head, own', 'urge → supervisors, red-list'],
  });
});

it.each([offices.office, offices.supervision])(
  'what the office %s owes itself is in its own list, and the group is not told beside',
  owedBy => {
    expect(told(owedBy).urge).toEqual(['urge → liaison, red-list', 'urge → head, red-list']);
  },
);

it('what leadership has not decided is in its list, and in that of the group', () => {
  expect(told(offices.leadership).urge).toEqual([
    'urge → liaison, red-list',
    'urge → head, red-list',
    'urge → supervisors, red-list',
  ]);
});
