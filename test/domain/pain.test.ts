import { byPain, type Painful } from '../../domain/outlook/pain';

const late = (id: string, dueOn: string, at: string | null): Painful => ({
  id,
  isOverdue: true,
  dueOn,
  consequence: at === null ? null : { at },
});
const due = (id: string, dueOn: string, at: string | null): Painful => ({
  ...late(id, dueOn, at),
  isOverdue: false,
});

// It is 11 June 2018, 08:41.
const rows: [id: string, task: Painful][] = [
  ['late, the letter tomorrow', late('e', '2018-06-10', '2018-06-12T00:00:00+08:00')],
  ['late for longer, the letter on Thursday', late('a', '2018-06-01', '2018-06-14T00:00:00+08:00')],
  ['late, nothing comes by itself, due in May', late('f', '2018-05-20', null)],
  ['late, nothing comes by itself, due in June', late('b', '2018-06-02', null)],
  ['due today', due('d', '2018-06-11', '2018-06-12T00:00:00+08:00')],
  ['due tomorrow, the first by its id', due('c', '2018-06-12', '2018-06-13T00:00:00+08:00')],
  ['due tomorrow, the second by its id', due('g', '2018-06-12', '2018-06-13T00:00:00+08:00')],
  ['due on the 30th', due('0', '2018-06-30', '2018-07-01T00:00:00+08:00')],
  ['due next week, without a consequence', due('00', '2018-06-18', null)],
];

describe('what hurts first comes first', () => {
  it('overdue, then the nearest consequence, then the deadline', () => {
    const shuffled = rows.map(([, task]) => task).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(shuffled.sort(byPain)).toEqual(rows.map(([, task]) => task));
  });

  it.each(rows.slice(1).map(([name, task], index) => [name, rows[index]!, task] as const))(
    '%s comes after the one before it, whichever is asked first',
    (_, [, before], after) => {
      expect([byPain(before, after), byPain(after, before), byPain(after, after)]).toEqual([-1, 1, 0]);
    },
  );
});
