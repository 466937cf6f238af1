import { burnDown } from '../../domain/outlook/burn-down';

const change = (on: string, of: Partial<Parameters<typeof burnDown>[0]['changes'][number]>) => ({
  on,
  opened: 0,
  closed: 0,
  reopened: 0,
  sentBack: 0,
  reported: 0,
  ...of,
});
const input = {
  today: '2018-06-13',
  completionDueOn: '2018-06-20',
  changes: [
    change('2018-06-10', { opened: 5 }),
    change('2018-06-11', { closed: 2, sentBack: 1, reported: 3 }),
    change('2018-06-13', { reopened: 1, reported: -1 }),
  ],
  plan: [{ on: '2018-06-20', count: 4 }],
  forecast: [
    { on: '2018-06-13', count: 1 },
    { on: '2018-06-15', count: 2 },
  ],
};
const days = burnDown(input);
const on = (day: string) => days.find(one => one.on === day);

it('counts what is open, closed, sent back and still with the units, day by day to today', () => {
  expect(on('2018-06-10')).toMatchObject({ open: 5, closed: 0, unitsOpen: 5, forecast: null });
  expect(on('2018-06-11')).toMatchObject({ open: 3, closed: 2, sentBack: 1, unitsOpen: 2 });
  expect(on('2018-06-12')).toMatchObject({ open: 3, closed: 0, sentBack: 0, unitsOpen: 2 });
  expect(on('2018-06-13')).toMatchObject({ open: 4, unitsOpen: 3 });
});

it('knows nothing of days to come but the plan and what is foreseen', () => {
  expect(on('2018-06-14')).toEqual({
    on: '2018-06-14',
    open: null,
    closed: null,
    sentBack: null,
    unitsOpen: null,
    planned: 5,
    forecast: 3,
  });
  expect(on('2018-06-15')).toMatchObject({ forecast: 1 });
});

it('begins the forecast where the record ends', () => {
  expect(on('2018-06-13')).toMatchObject({ open: 4, forecast: 4 });
});

it('leaves by plan what is not due by the campaign’s own date', () => {
  expect(on('2018-06-19')).toMatchObject({ planned: 5 });
  expect(on('2018-06-20')).toMatchObject({ planned: 1 });
});

it('goes ten days beyond the campaign’s own date, or beyond today where that has passed', () => {
  expect(days.at(-1)?.on).toBe('2018-06-30');
  expect(burnDown({ ...input, today: '2018-07-01' }).at(-1)?.on).toBe('2018-07-11');
});

it('is empty before the hand-out', () => {
  expect(burnDown({ ...input, changes: [] })).toEqual([]);
});
