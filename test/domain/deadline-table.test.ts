import { parseDeadline } from '../../domain/deadline/parse-deadline';
import type { Deadline } from '../../domain/deadline/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { planOf } from '../support/read-fixture';
import { deadlineTable } from './support/deadline-table';

const issuedOn = '2021-05-12';
const calendar = seedCalendar();

const head = ['清河县督察反馈问题整改方案', '一、反馈问题及整改措施', '1.堤防有裂缝。'];
const layouts: readonly [name: string, text: (words: string) => string[]][] = [
  ['on a line', words => [...head, '整改措施:灌浆。', '牵头单位:县水利局', `整改时限:${words}`]],
  ['in a bracket', words => [...head, `整改措施:灌浆。(牵头单位:县水利局;整改时限:${words})`]],
];

const named = { 'long-term': 'long', immediate: 'now', completed: 'done', unresolved: '?' } as Readonly<
  Record<string, string>
>;
const meaningOf = (deadline: Deadline | null | undefined): string =>
  deadline
    ? (named[deadline.kind] ?? deadline.dueOn ?? `${deadline.length?.n} ${deadline.length?.unit}`)
    : '?';

/** What a wording is read as, with `?` where it is asked about. */
const readingIn = (layout: (words: string) => string[], words: string): string => {
  const { assignments, questions } = planOf(layout(words).join('\n'), issuedOn);
  const [one] = assignments;
  const meaning = meaningOf(one?.deadline).replace('?', '');
  const isAsked =
    meaning === '' ||
    assignments.length > 1 ||
    questions.some(({ code }) => code.startsWith('DEADLINE')) ||
    one?.milestones.some(({ kind }) => kind === 'unresolved');
  return isAsked ? `${meaning}?` : meaning;
};

/** Where the table says what is meant, and the reader asks: a person has to do what a better reader would. */
const askedForNothing = new Set(['6月10日前,并报县督查室销号']);

describe.each(layouts)('a deadline %s', (_, layout) => {
  it.each(deadlineTable)('%s: read as meant, or asked', (__, rows) => {
    const wrong = rows.flatMap(([words, means]) => {
      const reading = readingIn(layout, words);
      const isRight =
        means === '?' || askedForNothing.has(words)
          ? reading.endsWith('?')
          : reading === (means === 'done' ? 'done?' : means);
      return isRight ? [] : [`${words}: means ${means}, read ${reading}`];
    });
    expect(wrong).toEqual([]);
  });
});

it('a wording by itself never gives another day than the table', () => {
  const wrong = deadlineTable
    .flatMap(([, rows]) => rows)
    .flatMap(([words, means]) => {
      const deadline = parseDeadline(words, { issuedOn, calendar });
      const meaning = meaningOf(deadline);
      const isAsked = meaning === '?' || deadline.readings !== undefined;
      const isBefore = deadline.dueOn !== undefined && deadline.dueOn < issuedOn;
      return isAsked || isBefore || meaning === means ? [] : [`${words}: means ${means}, read ${meaning}`];
    });
  expect(wrong).toEqual([]);
});
