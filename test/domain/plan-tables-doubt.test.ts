import { asked, bars, dutiesOf, ledger, problemsOf, tabs } from '../support/table-text';

const head = ['序号', '存在问题', '整改措施', '责任单位', '整改时限'];
const lamp = ['1', '路灯不亮', '更换灯具', '县城管局', '2022年6月30日'];
const cover = ['2', '井盖缺失', '补装井盖', '县住建局', '2022年7月1日'];
const second = '一-2|补装井盖||县住建局|||2022-07-01';

describe('a row whose cells do not stand under their heads is asked about, not read', () => {
  it.each([
    ['a day under units, a unit under days', ['1', '路灯不亮', '更换灯具', '2022年6月30日', '县城管局']],
    ['a cell too many', ['1', '路灯不亮', '更换灯具', '巡查线路', '县城管局', '2022年6月30日']],
    ['a unit under measures', ['1', '路灯不亮', '县城管局', '县住建局', '2022年6月30日']],
    ['a cell too few between bars', ['1', '路灯不亮', '县城管局', '2022年6月30日']],
  ])('%s: the problem stays, who answers is asked', (_, row) => {
    const plan = ledger(bars(head, row, cover));
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(dutiesOf(plan)).toEqual([second]);
    expect(asked(plan)).toEqual(['ASSIGNMENT_MISSING 一-1']);
  });

  it.each([
    ['words under numbers', ['路灯不亮', '更换灯具', '县城管局', '2022年6月30日', '']],
    ['a day under problems', ['1', '2022年6月30日', '更换灯具', '县城管局', '']],
    ['a unit under problems', ['1', '县城管局', '路灯不亮', '更换灯具', '']],
  ])('%s: nothing of the row is read', (_, row) => {
    const plan = ledger(bars(head, row, cover));
    expect(problemsOf(plan)).toEqual(['井盖缺失']);
    expect(asked(plan)).toEqual(['TEXT_UNCLEAR']);
  });

  it('a row with tabs may lack the empty cells at its end, but none before', () => {
    const columns = [...head.slice(0, 3), '牵头单位', '配合单位', '整改时限', '备注'];
    const whole = ['1', '路灯不亮', '更换灯具', '县城管局', '城关镇', '2022年6月30日'];
    expect(asked(ledger(tabs(columns, whole)))).toEqual([]);
    const slid = whole.filter(cell => cell !== '城关镇');
    const other = ['2', '井盖缺失', '补装井盖', '县住建局', '', '7月1日'];
    expect(asked(ledger(tabs(columns, slid, other)))).toEqual(['ASSIGNMENT_MISSING 一-1']);
  });
});

describe('words that are none of their column’s', () => {
  it.each([
    ['a person under units', ['1', '路灯不亮', '更换灯具', '赵某', '2022年6月30日'], 'UNIT_UNKNOWN 一-1'],
    ['a measure under units', ['1', '路灯不亮', '', '更换灯具', '2022年6月30日'], 'UNIT_UNKNOWN 一-1'],
    ['a name under problems', ['1', '赵某', '更换灯具', '县城管局', '2022年6月30日'], 'TEXT_UNCLEAR 一-1'],
    [
      'a problem missing among merged ones that are repeated',
      ['1', '', '巡查', '县城管局', '6月底'],
      'TEXT_UNCLEAR 一-1',
    ],
  ])('%s: read as printed, and asked', (what, row, question) => {
    const rows = what.includes('repeated') ? [lamp, lamp, row, cover] : [row, cover];
    expect(asked(ledger(bars(head, ...rows)))).toEqual([question]);
  });
});

describe('a cell that says there is nothing', () => {
  it.each(['/', '-', '——', '—', '无'])('%s is no unit and no day', nothing => {
    const columns = [...head.slice(0, 3), '牵头单位', '责任单位', '整改时限'];
    const row = ['1', '路灯不亮', '更换灯具', '县城管局', nothing, nothing];
    expect(dutiesOf(ledger(bars(columns, row)))).toEqual(['一-1|更换灯具|县城管局||||']);
    const nobody = ledger(bars(head, ['1', '路灯不亮', '更换灯具', nothing, nothing], cover));
    expect(asked(nobody)).toEqual(['ASSIGNMENT_MISSING 一-1']);
  });
});

describe('同上', () => {
  it.each(['同上', '〃', '″', '"'])('%s is the cell above, on the next page too', ditto => {
    const plan = ledger(
      bars(head, lamp),
      '— 2 —',
      bars(head, ['2', '井盖缺失', '补装井盖', ditto, ditto], ['3', '渠道淤堵', '清淤', '县水利局', ditto]),
    );
    expect(dutiesOf(plan).slice(1)).toEqual([
      '一-2|补装井盖||县城管局|||2022-06-30',
      '一-3|清淤||县水利局|||2022-06-30',
    ]);
    expect(asked(plan)).toEqual([]);
  });

  it('is asked about where nothing stands above', () => {
    expect(asked(ledger(bars(head, ['1', '路灯不亮', '更换灯具', '同上', '同上'], cover)))).toContain(
      'TEXT_UNCLEAR 一-1',
    );
  });
});

describe('several measures in a cell', () => {
  const measures = '1.更换灯具。<br>2.每周巡查。';
  const row = (units: string, day: string) =>
    ledger(bars(head, ['1', '路灯不亮', measures, units, day], cover));

  it('go with the units and the days of the same number', () => {
    const plan = row('1.县城管局<br>2.城关镇', '1.6月底<br>2.9月底');
    expect(dutiesOf(plan)).toEqual([
      '一-1|更换灯具。||县城管局|||2022-06-30',
      '一-1|每周巡查。||城关镇|||2022-09-30',
      second,
    ]);
    expect(asked(plan)).toEqual([]);
  });

  it('share a day that is written once', () => {
    for (const units of ['①县城管局②城关镇', '(1)县城管局 (2)城关镇'])
      expect(dutiesOf(row(units, '2022年6月30日')).slice(0, 2)).toEqual([
        '一-1|更换灯具。||县城管局|||2022-06-30',
        '一-1|每周巡查。||城关镇|||2022-06-30',
      ]);
  });

  it('are one where units stand once', () => {
    expect(asked(row('县城管局、城关镇', '2022年6月30日'))).toEqual([]);
    expect(row('县城管局、城关镇', '2022年6月30日').assignments).toHaveLength(2);
  });

  it('are asked about where the lines are as many and nothing counts them', () => {
    expect(asked(row('县城管局<br>城关镇', '2022年6月30日'))).toEqual(['TEXT_UNCLEAR 一-1']);
  });

  it('are asked about where the numbers do not match', () => {
    expect(asked(row('1.县城管局<br>2.城关镇<br>3.县住建局', '2022年6月30日'))).toEqual([
      'TEXT_UNCLEAR 一-1',
    ]);
  });

  it('take who answers from brackets behind each', () => {
    const plan = ledger(
      bars(
        ['序号', '存在问题', '整改措施', '整改时限'],
        ['1', '路灯不亮', '1.更换(责任单位:县城管局)<br>2.巡查(责任单位:城关镇)', '6月底'],
      ),
    );
    expect(dutiesOf(plan)).toEqual(['一-1|更换||县城管局|||2022-06-30', '一-1|巡查||城关镇|||2022-06-30']);
  });

  it('two days for one measure are asked about', () => {
    expect(asked(ledger(bars(head, [...lamp.slice(0, 4), '2022年6月30日、2022年9月30日'], cover)))).toEqual([
      'DEADLINE_UNRESOLVED 一-1',
    ]);
  });
});
