import {
  cutOff,
  figure,
  households,
  inTime,
  paper,
  partsOf,
  returnOf,
  trained,
  valueOf,
} from './support/report-read';
import { ReportedCampaign } from './support/reported-campaign';
import { summedForm } from './support/summed-form';

describe('two returns', () => {
  const both = (a: number, b: number) =>
    new ReportedCampaign()
      .handIn('A', inTime, { problems: households(a) })
      .handIn('B', inTime, { problems: households(b) });

  it('of co-leads that say the same number of a problem count once', () => {
    const report = both(12, 12).compile(cutOff);
    expect(report.discrepancies).toEqual([]);
    expect(valueOf(report, 'field:households')).toBe('12');
  });

  it('that differ are a question: neither counts, nothing is averaged, until somebody decides', () => {
    const campaign = both(12, 14);
    const [found] = campaign.compile(cutOff).discrepancies;
    expect(found).toMatchObject({
      kind: 'returns-differ',
      fieldId: 'households',
      docketId: 'c:一-1',
      settled: null,
    });
    expect(partsOf(campaign.compile(cutOff), 'field:households')[0]).toEqual([
      '一-1',
      null,
      '共同牵头的单位填的数不一致，尚未核定',
    ]);
    const settled = campaign.settle(found!.key, 1, '查了底册').compile(cutOff);
    expect(valueOf(settled, 'field:households')).toBe('14');
    expect(partsOf(settled, 'field:households')[0]).toEqual(['一-1', '14', '已核定：查了底册']);
    expect(figure(settled, 'field:households').rule.zh).toContain('其中 1 处已核定');
    campaign.settle(found!.key, 'both', '各管一片');
    expect(valueOf(campaign.compile(cutOff), 'field:households')).toBe('26');
  });

  it('one of which changes its number are a new question; what was decided about the old one counts no more', () => {
    const [old] = both(12, 14).compile(cutOff).discrepancies;
    const campaign = both(12, 15).settle(old!.key, 1);
    const [found] = campaign.compile(cutOff).discrepancies;
    expect(found?.key).not.toBe(old!.key);
    expect(found?.settled).toBeNull();
  });

  it('with the same document count it twice and say so; decided, it counts once', () => {
    const campaign = new ReportedCampaign()
      .handIn('A', inTime, { answers: paper('关于档案的通知', '陇办发〔2018〕5号', '2018-05-20') })
      .handIn('B', inTime, { answers: paper('《关于档案的通知》', '陇办发[2018] 5号') });
    const report = campaign.compile(cutOff);
    const [found, ...others] = report.discrepancies;
    expect(others).toEqual([]);
    expect(found?.kind).toBe('paper-twice');
    expect(found?.says.zh).toContain('在“栏papers”的合计 2 份中计了 2 次');
    expect(report.parts[0]?.papers.map(one => one.unitId)).toEqual(['A']);
    expect(valueOf(report, 'field:papers')).toBe('2');
    expect(valueOf(campaign.settle(found!.key, 0).compile(cutOff), 'field:papers')).toBe('1');
  });

  it('with one 文号 for different titles or days: decided, the wrong one is neither counted nor listed', () => {
    const campaign = new ReportedCampaign()
      .handIn('A', inTime, { answers: paper('关于档案的通知', '5号', '2018-05-20') })
      .handIn('B', inTime, { answers: paper('关于档案的通知', '5号', '2018-05-21') });
    const [found] = campaign.compile(cutOff).discrepancies;
    expect(found?.kind).toBe('paper-differs');
    const report = campaign.settle(found!.key, 1).compile(cutOff);
    expect(report.parts[0]?.papers.map(one => [one.unitId, one.on])).toEqual([['B', '2018-05-21']]);
    expect(valueOf(report, 'field:papers')).toBe('1');
  });
});

it('a unit says otherwise than the record: both sides stand in the report, with its reason', () => {
  const said = { kind: 'text', text: '已经完成' } as const;
  const campaign = new ReportedCampaign().handIn('A', inTime, {
    otherwise: [{ fieldId: 'standing', docketId: 'c:一-2', recorded: null, said, reason: '6月9日已补齐' }],
  });
  const [found] = campaign.compile(cutOff).discrepancies;
  expect(found).toMatchObject({
    kind: 'otherwise-than-record',
    docketId: 'c:一-2',
    sides: [
      { unitId: null, reason: '' },
      { unitId: 'A', value: said, reason: '6月9日已补齐' },
    ],
  });
  expect(found?.sides[0]?.value).toMatchObject({ kind: 'text', text: expect.stringContaining('正在整改') });
});

describe('another form', () => {
  it('with a field more: who handed in on the form before has left it empty, which is not 0', () => {
    const more = { id: 'funds', name: { zh: '资金', en: 'funds' }, measure: '元' };
    const field = { ...more, kind: 'money', scope: 'unit', from: 'unit', askedOf: 'everyone' } as const;
    const campaign = new ReportedCampaign().handIn('A', inTime, { answers: trained(3) });
    campaign.form = summedForm(2, [field]);
    campaign.handIn('T', inTime, { answers: { ...trained(4), funds: { kind: 'money', yuan: '12.5' } } });
    const report = campaign.compile(cutOff);
    expect(valueOf(report, 'field:trained')).toBe('7');
    expect(partsOf(report, 'field:funds')).toEqual([
      ['甲局', null, '按另一版表单报送，没有填这一项'],
      ['乙局', null, '未报'],
      ['丙乡', '12.50', undefined],
      ['丁乡', null, '未报'],
    ]);
    expect(returnOf(report, 'A')?.form).toEqual({ id: 'small', version: 1 });
  });

  it('with a field less: what was handed in under it is in no figure and breaks nothing', () => {
    const campaign = new ReportedCampaign().handIn('A', inTime, { answers: trained(3) });
    campaign.form = summedForm(2, [], ['trained']);
    const report = campaign.compile(cutOff);
    expect(report.figures.some(one => one.id === 'field:trained')).toBe(false);
    expect(returnOf(report, 'A')?.standing).toBe('reported');
  });
});

it("the office's words stand on top; texts stand under their unit as written; none has its reason, a scan its file", () => {
  const report = new ReportedCampaign()
    .write('work', '全县已部署。')
    .handIn('A', inTime, {
      answers: {
        thoughts: { kind: 'text', text: '统一了认识' },
        meetings: {
          kind: 'meetings',
          meetings: [{ on: '2018-05-16', what: '专题会', chair: '局长', attended: '' }],
        },
      },
    })
    .handIn('T', inTime, { none: { work: '本乡没有单独部署' } })
    .handIn('U', inTime, { inFile: { work: 'f1' } })
    .compile(cutOff);
  expect(report.parts[0]).toMatchObject({
    words: '全县已部署。',
    gathered: [
      { unitId: 'A', fieldId: 'thoughts', text: '统一了认识' },
      { unitId: 'A', fieldId: 'meetings', text: '2018年5月16日，专题会（主持：局长）' },
    ],
    none: [{ unitId: 'T', unitName: '丙乡', reason: '本乡没有单独部署' }],
    inFile: [{ unitId: 'U', unitName: '丁乡', fileId: 'f1' }],
    missing: ['B'],
  });
});
