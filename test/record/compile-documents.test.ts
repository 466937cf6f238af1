import { compileReport } from '../../domain/compile/compile/compile-report';
import { sumOf } from '../../domain/compile/compile/figure';
import { differencesBetween } from '../../domain/compile/differences/differences-between';
import { defaultReport } from '../../domain/form/default-report';
import type { CompiledReport } from '../../domain/report/compiled';
import { canonicalJson } from '../../record/chain/canonical-json';
import { coordinator, liaison } from '../domain/support/actors';
import { DocumentCampaign, documentOf, fileOf, first, second } from './document-campaign';
import { recordOf } from './reported-lives';

/** Documents as units hand them in by the command, compiled with the system's own form. */
const compiled = ({ store, now }: DocumentCampaign): CompiledReport => {
  const states = [...store.dockets.values()].map(one => one.record.state);
  return compileReport(defaultReport, recordOf(states, now), { words: {}, settled: {} });
};
const returnOf = (report: CompiledReport, unitId: string) =>
  report.returns.find(one => one.unitId === unitId);
const valueOf = (report: CompiledReport, id: string) => report.figures.find(one => one.id === id)?.value;

const admonished = (count: number) =>
  documentOf('report', { answers: { admonished: { kind: 'count', count } } });

const handedIn = async (): Promise<DocumentCampaign> => {
  const campaign = (await new DocumentCampaign().begin()).on('2018-06-08');
  await campaign.handIn('A', admonished(2));
  return campaign.handIn('T', admonished(1));
};

it('one document of a lead counts once, for all that it met; sums have what was said, and who is missing', async () => {
  const campaign = await handedIn();
  const report = compiled(campaign.on('2018-06-13', '00:00'));
  expect(returnOf(report, 'A')).toMatchObject({
    standing: 'reported',
    number: 1,
    coveredIds: [first, second, fileOf('A')],
    lackingIds: [],
  });
  expect(returnOf(report, 'B')?.standing).toBe('missing');
  expect(valueOf(report, 'field:admonished')).toBe('3');
  expect(valueOf(report, 'units:reported')).toBe('2');
  for (const { id, kind, value, parts } of report.figures)
    expect([id, sumOf(kind, parts)]).toEqual([id, value]);
});

it('sent back, everything that it met is lacking again; taken back likewise; handed in again, the new one counts', async () => {
  const campaign = await handedIn();
  const before = compiled(campaign);
  await campaign.do(coordinator(), fileOf('A'), { kind: 'return-report', unitId: 'A', reason: '数据不实' });
  await campaign.do(liaison('T'), fileOf('T'), {
    kind: 'withdraw-document',
    purpose: 'report',
    reason: '漏填',
  });
  const without = compiled(campaign);
  expect(returnOf(without, 'A')).toMatchObject({ standing: 'sent-back', lackingIds: [first, second] });
  expect(returnOf(without, 'T')).toMatchObject({
    standing: 'withdrawn',
    receivedAt: null,
    dueOn: '2018-06-12',
  });
  expect(valueOf(without, 'field:admonished')).toBeNull();
  expect(without.figures.find(one => one.id === 'field:admonished')?.parts.map(one => one.value)).toEqual([
    null,
    null,
    null,
  ]);
  expect(differencesBetween(before, without).map(one => one.zh)).toEqual(
    expect.arrayContaining(['A的报告被退回，还没有重报', 'T撤回了报告，还没有重报']),
  );

  await campaign.handIn('T', admonished(4));
  const again = compiled(campaign);
  expect(returnOf(again, 'T')).toMatchObject({ standing: 'reported', number: 2 });
  expect(valueOf(again, 'field:admonished')).toBe('4');
});

it('what a problem waits for and what was done stands in words; read in another order it is the same report', async () => {
  const campaign = await handedIn();
  await campaign.do(liaison('A'), first, {
    kind: 'report-progress',
    percent: 40,
    text: '核对了八个村(陇办发〔2018〕5号)',
    fileIds: [],
  });
  const report = compiled(campaign);
  const problem = report.problems.find(one => one.docketId === first);
  expect(problem?.done).toContain('核对了八个村');
  expect(problem?.waiting).toContain('2018年6月10日前');
  // Cited, it is listed and no number of the unit.
  expect(report.parts.flatMap(one => one.papers.map(({ number }) => number))).toEqual(['陇办发〔2018〕5号']);
  expect(report.figures.some(one => one.id === 'field:papers-found')).toBe(false);
  const states = [...campaign.store.dockets.values()].map(one => one.record.state).reverse();
  const again = compileReport(defaultReport, recordOf(states, campaign.now), { words: {}, settled: {} });
  expect(canonicalJson(again)).toBe(canonicalJson(report));
});
