import fc from 'fast-check';
import { addDays, at as instantAt, dateOf } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/case/state';
import { lightOf } from '../../domain/light/light';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Db } from '../../prisma/schema/db';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryLedger } from '../../prisma/read/ledger';
import { standingOf } from '../../record/docket-rows';
import { startApi, type TestApi } from '../support/api';
import { anyLife, dayNumber, lived, meet } from '../support/co-led-lives';
import { createCampaign, setClock } from '../support/factories';

let api: TestApi;
let campaignId: string;
const everybody: SignedIn = {
  personId: 'x',
  unitId: 'office',
  family: [],
  scopeUnitIds: [],
  roles: ['coordinator'],
  expiresAt: new Date(0),
};

/** A state changed as if by what happened, in the row and in its projection. */
const change = async (db: Db, id: string, make: (state: DocketState) => DocketState) => {
  const row = await db.docket.findUniqueOrThrow({ where: { id } });
  const state = make(row.state as unknown as DocketState);
  await db.docket.update({ where: { id }, data: { state: state as never, status: state.status } });
  for (const one of state.obligations)
    await db.obligation.update({
      where: { id: one.id },
      data: { state: standingOf(one), dueOn: one.dueOn, openedAt: new Date(one.openedAt) },
    });
};

const report = (state: DocketState, on: string, percent: number): DocketState => ({
  ...state,
  progress: [
    ...state.progress,
    { unitId: 'unit-a', at: instantAt(on, '23:30'), percent, text: '进展', fileIds: [] },
  ],
});

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'], milestoneOn: '2018-05-20' },
      { ref: '一-3', leads: ['unit-a'], dueOn: '2018-09-30' },
      { ref: '一-4', leads: ['unit-a'], isLongTerm: true },
      { ref: '一-5', leads: ['unit-a'], dueOn: '2018-09-30' },
      { ref: '一-6', leads: ['unit-a'], dueOn: '2018-09-30' },
      { ref: '一-7', leads: ['unit-a'] },
      { ref: '一-8', leads: ['unit-a'], milestoneOn: '2018-05-20' },
    ],
  });
  const id = (n: number) => `${campaignId}:一-${n}`;
  const early = ['receipt', 'plan', 'report'];
  for (const n of [2, 3, 5]) await change(api.db, id(n), state => meet(state, early));
  await change(api.db, id(3), state => report(state, '2018-06-01', 10));
  await change(api.db, id(5), state => report(report(state, '2018-05-30', 5), '2018-06-09', 30));
  await change(api.db, id(6), state => ({
    ...state,
    obligations: state.obligations.map(one =>
      one.kind === 'rectification'
        ? { ...one, state: { kind: 'ended', at: state.openedAt, reason: 'accountability-filed' } }
        : { ...one, state: { kind: 'met', at: state.openedAt } },
    ),
  }));
  // The clock of its rectification stands (中止计时): not red, not blue, not silent.
  await change(api.db, id(8), state => ({
    ...meet(state, early),
    obligations: meet(state, early).obligations.map(one =>
      one.kind === 'rectification'
        ? {
            ...one,
            pauses: [
              { round: 1, category: 'season', reason: '', pausedOn: '2018-05-12', pausedBy: 'office' },
            ],
          }
        : one,
    ),
  }));
  await change(api.db, id(7), state => ({ ...state, status: 'closed', outcome: 'completed' }));
});
afterAll(() => api.close());

it('says in SQL what the domain says, on every day of half a year', async () => {
  const seen = new Set<string>();
  for (let day = '2018-05-09'; day < '2018-11-01'; day = addDays(day, 1)) {
    // The edges of the day are where time zones go wrong.
    for (const time of ['09:00', '23:59']) {
      const now = instantAt(day, time);
      await setClock(api.db, campaignId, now);
      for (const kind of ['case', 'unit-file'] as const) {
        const { items } = await queryLedger(api.db, everybody, { kind, campaignId, sort: 'ref', limit: 50 });
        for (const { state, light } of items) {
          seen.add(light);
          expect([state.id, dateOf(now), light]).toEqual([
            state.id,
            day,
            lightOf(state, now, defaultPolicy).light,
          ]);
        }
      }
    }
  }
  expect([...seen].sort()).toEqual(['blue', 'green', 'grey', 'red', 'yellow']);
});

it('says in SQL what the domain says of co-leads, whatever each reported and however its part stands', async () => {
  const refs = Array.from({ length: 12 }, (_, n) => `二-${n + 1}`);
  const coLed = await createCampaign(api.db, {
    cases: refs.map(ref => ({ ref, leads: ['unit-a', 'unit-b'], dueOn: '2018-06-30' })),
  });
  const seen = new Set<string>();
  for (const lives of fc.sample(fc.array(anyLife, { minLength: 12, maxLength: 12 }), {
    numRuns: 25,
    seed: 2018,
  })) {
    for (const [n, ref] of refs.entries())
      await change(api.db, `${coLed}:${ref}`, state => lived(state, lives[n]!));
    for (const day of [3, 12, 24, 33, 41]) {
      const now = instantAt(dayNumber(day), '09:00');
      await setClock(api.db, coLed, now);
      const { items } = await queryLedger(api.db, everybody, {
        kind: 'case',
        campaignId: coLed,
        sort: 'ref',
        limit: 50,
      });
      expect(items).toHaveLength(12);
      for (const { state, light } of items) {
        const { light: lit, why } = lightOf(state, now, defaultPolicy);
        seen.add(`${light} ${why.rule?.code ?? ''}`);
        expect([state.progress, day, light]).toEqual([state.progress, day, lit]);
      }
    }
  }
  for (const one of [
    'red light-behind',
    'yellow light-behind',
    'yellow light-silent',
    'green light-on-course',
  ])
    expect([...seen]).toContain(one);
});

it('filters and counts by light', async () => {
  await setClock(api.db, campaignId, '2018-05-22T09:00:00+08:00');
  const all = await queryLedger(api.db, everybody, { kind: 'case', campaignId, sort: 'ref', limit: 50 });
  for (const light of ['green', 'yellow', 'red', 'grey'] as const) {
    const some = await queryLedger(api.db, everybody, {
      kind: 'case',
      campaignId,
      sort: 'ref',
      limit: 50,
      light: [light],
    });
    expect(some.items.map(one => one.state.ref)).toEqual(
      all.items.filter(one => one.light === light).map(one => one.state.ref),
    );
  }
});
