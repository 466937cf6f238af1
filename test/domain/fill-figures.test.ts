import { fillForm } from '../../domain/compile/fill/fill-form';
import type { RecordedVerdict } from '../../domain/compile/record';
import { defaultReport } from '../../domain/form/default-report';
import type { VerdictRow } from '../../domain/rules/verdict-row';
import { openTargetFile } from '../../domain/target/open-target-file';
import type { Pack } from '../../domain/rules/types';
import { packOf } from '../support/packs';
import { factsAt } from './support/facts';
import { SmallCampaign } from './support/small-record';

const demo = packOf('demo');
/** The rules of the demonstration, one of them owned by 单位A. */
const pack: Pack = {
  ...demo,
  rules: demo.rules.map(one =>
    one.id === 'D06' ? { ...one, owner: { unit: '单位A、单位X', isProposed: false } } : one,
  ),
};

const row = (rule: string, unit: string, found: string | null): VerdictRow => ({
  rule,
  part: null,
  unit,
  period: '2016',
  stage: 'spent',
  verdict: found === null ? 'unknown' : 'broken',
  isUnreachable: false,
  required: '3/4',
  found,
  formula: null,
  figures: [],
  cites: '〈演〉 一2',
  assumed: [],
  reason: { zh: '没有数据', en: 'no data' },
});

const verdicts: RecordedVerdict[] = [
  { unitId: 'A', row: row('D03', '单位A', '7/10') },
  { unitId: null, row: row('D06', '重点县', null) },
  { unitId: 'B', row: row('D03', '单位B', '1/2') },
];

const filled = (unitId: string, withTargets = true) => {
  const at = '2018-05-20T10:00:00+08:00';
  const opened = openTargetFile('c', { personId: 'office', unitId: 'O' }, factsAt(at)).state;
  const adopted = { pack, hash: '', at, by: null };
  const record = new SmallCampaign().record();
  const form = fillForm(defaultReport, unitId, {
    ...record,
    dockets: withTargets ? [...record.dockets, { ...opened, packs: [adopted] }] : record.dockets,
    verdicts: withTargets ? verdicts : [],
  });
  return form.parts.flatMap(one => one.fields).find(one => one.field.id === 'figures')!;
};

describe('the figures of a unit in its report', () => {
  it('are its policy targets as they were last evaluated, and those that it owns', () => {
    const { value, origin } = filled('A');
    expect(value).toEqual({
      kind: 'text',
      text: [
        'D03 教育专项四分之三以上用于义务教育(2016):未达到;要求3/4,实际7/10',
        'D06 省发展改革委投向重点县的成果转化资金每年增长两成以上(2016):缺数据;没有数据',
      ].join('\n'),
    });
    expect(origin).toMatchObject({ from: 'figures', docketIds: ['c:targets'] });
  });

  it('hold nothing of another unit', () => {
    const { value } = filled('B');
    expect(value).toEqual({ kind: 'text', text: expect.stringContaining('实际1/2') as string });
    expect(JSON.stringify(value)).not.toContain('7/10');
    expect(filled('T').value).toBeNull();
  });

  it('are none where the campaign adopted no rules, and it says so', () => {
    const { value, origin } = filled('A', false);
    expect(value).toBeNull();
    expect(JSON.stringify(origin)).toContain('没有采用政策目标');
  });
});
