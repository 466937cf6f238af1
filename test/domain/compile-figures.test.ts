import { at } from '../../domain/calendar/civil-date';
import type { CompiledReport, Figure } from '../../domain/report/compiled';
import { sumOf } from '../../domain/compile/compile/figure';
import { ReportedCampaign } from './support/reported-campaign';

const figure = (report: CompiledReport, id: string): Figure => {
  const found = report.figures.find(one => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const valueOf = (report: CompiledReport, id: string): string | null => figure(report, id).value;
const standingOf = (report: CompiledReport, unitId: string) =>
  report.returns.find(one => one.unitId === unitId)?.standing;
const standings = ['completed', 'mostly-completed', 'not-completed', 'open', 'withdrawn'];

/** 6月12日24:00. */
const cutOff = at('2018-06-13');
const inTime = at('2018-06-11', '10:00');
const late = at('2018-06-13', '09:00');

describe('problems', () => {
  it('are counted once each: closed by outcome, withdrawn, the rest open, by category too', () => {
    const report = new ReportedCampaign()
      .close('c:一-1', 'mostly-completed', '2018-06-10')
      .close('c:二-1', 'withdrawn', '2018-06-01')
      .compile(cutOff);
    expect(standings.map(one => valueOf(report, `problems:${one}`))).toEqual(['0', '1', '0', '1', '1']);
    expect(valueOf(report, 'problems')).toBe('3');
    expect(report.categories).toEqual(['帮扶', '资金']);
    expect(standings.map(one => valueOf(report, `category:帮扶:${one}`))).toEqual(['0', '1', '0', '1', '0']);
    expect(figure(report, 'category:帮扶:open').parts).toEqual([
      { label: { zh: '一-2', en: '一-2' }, value: '1', docketIds: ['c:一-2'] },
    ]);
  });

  it('every figure is the sum of its parts', () => {
    const report = new ReportedCampaign()
      .handIn('T', inTime, { answers: { trained: { kind: 'count', count: 7 } } })
      .compile(cutOff);
    for (const { id, kind, value, parts } of report.figures)
      expect([id, sumOf(kind, parts)]).toEqual([id, value]);
  });
});

describe('returns', () => {
  it('are in time, late, missing, or not due before the day has ended', () => {
    const campaign = new ReportedCampaign().handIn('A', inTime, {});
    expect(standingOf(campaign.compile(at('2018-06-12', '23:59')), 'B')).toBe('not-due');
    campaign.handIn('T', late, {});
    const report = campaign.compile(at('2018-06-13', '10:00'));
    expect(['A', 'B', 'T', 'U'].map(one => standingOf(report, one))).toEqual([
      'reported',
      'missing',
      'late',
      'missing',
    ]);
    expect(figure(report, 'units:missing').parts.map(one => [one.label.zh, one.unitIds])).toEqual([
      ['乡镇', ['U']],
      ['部门和其他单位', ['B']],
    ]);
  });
});

it('what is missing is null and never 0; money is summed to the cent', () => {
  const report = new ReportedCampaign()
    .handIn('A', inTime, { answers: { recovered: { kind: 'money', yuan: '0.1' } } })
    .handIn('T', inTime, { answers: { recovered: { kind: 'money', yuan: '0.2' } } })
    .compile(cutOff);
  expect(figure(report, 'field:recovered')).toMatchObject({
    value: '0.30',
    parts: [
      { unitIds: ['A'], value: '0.10' },
      { unitIds: ['B'], value: null, note: { zh: '未报' } },
      { unitIds: ['T'], value: '0.20' },
      { unitIds: ['U'], value: null, note: { zh: '未报' } },
    ],
  });
});
