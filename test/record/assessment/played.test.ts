import type { AssessmentAct } from '../../../domain/assessment/acts';
import { createDb, type Db } from '../../../prisma/schema/db';
import type { LetterState } from '../../../domain/letter/state';
import { plainText } from '../../../domain/letter/blocks';
import { isWaitedFor } from '../../../record/docket-rows';
import { command } from '../../../record/command';
import { head, leader } from '../../domain/support/actors';
import { refused } from '../../domain/assessment/cycle';
import { seedCounty } from '../../support/campaign';
import { createDatabase, type TestDatabase } from '../../support/database';
import { expectFolds } from '../../support/fold-check';
import { importFigures, officer } from '../support/figures';
import { inMemory, onPostgres } from '../support/stores';
import { Assessed } from './assessed';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 6);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const rates = { B1: ['99.2', '99'], B2: ['97.4', '99.1'], C1: ['93', '92'] };
const measured = Object.entries(rates).flatMap(([indicator, values]) =>
  values.map((value, n) => ({
    id: `${indicator}-${String(n)}`,
    indicator,
    unit: n === 0 ? '东岭乡' : '西坪乡',
    period: '2018',
    value,
    asOf: '2018-12-05',
    source: '第三方评估',
  })),
);
const evaluation: AssessmentAct = {
  kind: 'submit-evaluation',
  methods: ['抽样调查'],
  sampleFrame: '全部农户',
  strata: [{ name: '东岭乡', n: '120' }],
};
const upper = { ...leader(), personId: 'upper' };

const noFunds = (subjectId: string) => ({ subjectId, indicator: 'D1', value: null, source: '计划' });
const handle = (
  one: Assessed,
  id: string,
  kind: 'sign' | 'number' | 'deliver' | 'acknowledge',
  actor = officer,
) => one.write(book => command(book, { on: 'letter', docketIds: [id], command: { kind }, actor }));

/** Up to the feedback, which is drafted. */
const approved = async (one: Assessed): Promise<void> => {
  await one.begin();
  await one.act({ kind: 'set-targets', targets: [noFunds('east'), noFunds('west')] });
  await one.act({ kind: 'answer-ask', ask: '7.5.exit', value: '98', reason: '领导小组定' });
  await one.on('2018-12-03');
  await expect(one.act(evaluation, head('water'))).rejects.toEqual(refused('FIGURES_MISSING'));
  await one.kept.clockTo('2018-12-10T09:00:00+08:00');
  await importFigures(one.kept, { measurements: measured });
  await one.act(evaluation, head('water'));
  for (const unit of ['east', 'west']) await one.act({ kind: 'submit-summary', text: '总结' }, head(unit));
  expect(await one.work()).toEqual(['open-data']);
  await one.act({ kind: 'complete-data', reason: '已核对' });
  expect(await one.work()).toEqual(['raise-findings', 'open-evaluation']);
  for (const part of ['basics', 'indicators', 'problems', 'evaluation', 'treatment'] as const)
    await one.act({ kind: 'edit-part', part, text: '内容' });
  await one.act({ kind: 'submit-report' });
  await one.act({ kind: 'deliberate', isPassed: true, reason: '同意' }, leader());
  await expect(one.act({ kind: 'approve', isPassed: true, reason: '同意' }, leader())).rejects.toEqual(
    refused('SECOND_INSTANCE_NEEDED'),
  );
  await one.act({ kind: 'approve', isPassed: true, reason: '同意' }, upper);
  expect(await one.work()).toEqual(['open-feedback']);
};

describe.each([
  ['Postgres', onPostgres],
  ['memory', inMemory],
])('a cycle on %s', (name, keep) => {
  it('is played from its first day to the last signature, and is waited for no more', async () => {
    const one = new Assessed(await keep(db));
    await approved(one);
    const found = await one.kept.run(store => store.assessments.findings(one.kept.campaignId));
    expect(found.map(({ kind, subjectId, status }) => [kind, subjectId, status])).toEqual([
      ['low-rate', 'east', 'proposed'],
    ]);
    const letterOf = async (unit: string) => (await one.state()).feedback[unit]?.letterId ?? '';
    const [east, west] = [await letterOf('east'), await letterOf('west')];
    const text = plainText((await one.docket<LetterState>(east))?.blocks ?? []);
    expect(text).toContain('东岭乡');
    expect(text).toContain('97.4');
    expect(text).not.toContain('西坪乡');
    expect(text).not.toContain('99.1');
    for (const id of [east, west])
      for (const kind of ['sign', 'number', 'deliver'] as const) {
        await expect(one.act({ kind: 'circulate', reason: '通报' }, leader())).rejects.toEqual(
          refused('FEEDBACK_NOT_SENT'),
        );
        await handle(one, id, kind);
      }
    await handle(one, east, 'acknowledge', head('east'));
    await one.act({ kind: 'circulate', reason: '通报' }, leader());
    await expect(one.act({ kind: 'circulate', reason: '再通报' }, leader())).rejects.toEqual(
      refused('RESULTS_CIRCULATED'),
    );
    const circular = await one.docket<LetterState>(`${one.id}:assessment-circular:west`);
    expect(plainText(circular?.blocks ?? [])).toContain('东岭乡:');
    expect(await one.work()).toEqual([]);
    await handle(one, west, 'acknowledge', head('west'));
    expect(await one.work()).toEqual(['complete']);
    const state = await one.state();
    expect([state.status, isWaitedFor(state), await one.do('complete')]).toEqual(['ended', false, false]);
    if (name === 'Postgres') expect(await expectFolds(db, one.kept.campaignId)).toBeGreaterThan(5);
  });

  it('sees of a report that was submitted what had been recorded by then', async () => {
    const one = new Assessed(await keep(db));
    await approved(one);
    const hash = (await one.state()).report.hash;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const [first] = measured;
    if (!first) throw new Error('there is none');
    await one.kept.clockTo('2018-12-12T09:00:00+08:00');
    await importFigures(one.kept, { measurements: [{ ...first, value: '50' }] }, { by: 'form' });
    const west = (await one.state()).feedback['west']?.letterId ?? '';
    // Withdrawn before it went out: another is drafted, of the figures that were approved.
    await one.write(book =>
      command(book, { on: 'letter', docketIds: [west], command: { kind: 'withdraw' }, actor: officer }),
    );
    const again = (await one.state()).feedback['west']?.letterId ?? '';
    expect(again).toBe(`${west}/2`);
    const east = (await one.state()).feedback['east']?.letterId ?? '';
    await one.write(book =>
      command(book, { on: 'letter', docketIds: [east], command: { kind: 'withdraw' }, actor: officer }),
    );
    const text = plainText((await one.docket<LetterState>(`${east}/2`))?.blocks ?? []);
    expect([text.includes('99.2'), text.includes('50')]).toEqual([true, false]);
  });
});
