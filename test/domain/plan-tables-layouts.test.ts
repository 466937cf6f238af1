import { planOf } from '../support/read-fixture';
import { asked, bars, dutiesOf, ledger, problemsOf, tabs, titlesOf } from '../support/table-text';

const head = ['序号', '存在问题', '整改措施', '责任单位', '整改时限'];
const lamp = ['1', '路灯不亮', '更换灯具', '县城管局', '2022年6月30日'];
const cover = ['2', '井盖缺失', '补装井盖', '县住建局', '2022年7月1日'];
const both = ['一-1|更换灯具||县城管局|||2022-06-30', '一-2|补装井盖||县住建局|||2022-07-01'];
const blanks = (row: string[]) => row.join('      ');

describe('one table, however it comes', () => {
  it.each([
    ['between bars', bars(head, lamp, cover)],
    [
      'bars without the outer ones',
      [head, ['---', '---', '---', '---', '---'], lamp, cover].map(row => row.join(' | ')).join('\n'),
    ],
    ['with tabs', tabs(head, lamp, cover)],
    ['a cell to a line', [head, lamp, cover].flat().join('\n')],
    ['between runs of blanks', [head, lamp, cover].map(blanks).join('\n')],
    ['its head again on the next page', `${bars(head, lamp)}\n— 2 —\n${bars(head, cover)}`],
    ['continued without its head', `${bars(head, lamp)}\n续表\n${bars(cover)}`],
    ['on its side', bars(...head.map((word, at) => [word, lamp[at]!, cover[at]!]))],
    ['as cards', bars(...[lamp, cover].flatMap(row => head.map((word, at) => [word, row[at]!])))],
    [
      'as cards of two pairs to a row',
      tabs(
        ...[lamp, cover].flatMap(row => [
          ['序号', row[0]!, '问题来源', '省级督察'],
          ['存在问题', row[1]!],
          ['整改措施', row[2]!],
          ['责任单位', row[3]!, '整改时限', row[4]!],
        ]),
      ),
    ],
  ])('%s', (_, text) => {
    const plan = ledger(text);
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(dutiesOf(plan)).toEqual(both);
    expect(asked(plan)).toEqual([]);
  });
});

describe('a cell to a line', () => {
  it('may hold sentences with commas', () => {
    const long = ['1', '路灯不亮,巡查不到位,群众反映多', '更换灯具,每周巡查,建立台账', ...lamp.slice(3)];
    expect(problemsOf(ledger([head, long, cover].flat().join('\n')))).toEqual([long[1], '井盖缺失']);
  });

  it('may have no numbers, or Chinese ones', () => {
    const chinese = [head, ['一', ...lamp.slice(1)], ['二', ...cover.slice(1)]];
    expect(dutiesOf(ledger(chinese.flat().join('\n')))).toEqual(both);
    const none = [head, lamp, cover].map(row => row.slice(1));
    expect(dutiesOf(ledger(none.flat().join('\n')))).toEqual(both);
  });

  it('is asked about where a cell is lost or one has two lines', () => {
    for (const row of [lamp.toSpliced(2, 1), lamp.toSpliced(3, 0, '每周巡查')]) {
      const plan = ledger([head, row, cover].flat().join('\n'));
      expect(asked(plan)).toContain('TEXT_UNCLEAR');
      expect(dutiesOf(plan)).toEqual([both[1]]);
    }
  });
});

it('asks about a line between rows with tabs: a heading, or the rest of a cell', () => {
  const turned = (row: string[]) => [row[0]!, row[1]!, row[3]!, row[4]!, row[2]!];
  expect(asked(ledger(tabs(turned(head), turned(lamp)), '每周巡查', tabs(turned(cover))))).toEqual([
    'TEXT_UNCLEAR',
  ]);
  expect(asked(ledger(tabs(head, lamp), '\t\t每周巡查', tabs(cover)))).toEqual(['TEXT_UNCLEAR 一-1']);
});

it('asks about a wrapped cell between runs of blanks', () => {
  const plan = ledger([head, lamp, cover].map(blanks).join('\n'), '        存在隐患');
  expect(asked(plan)).toEqual(['TEXT_UNCLEAR']);
});

describe('cards', () => {
  const card = (...more: string[][]) => ledger(bars(...head.map((word, at) => [word, lamp[at]!]), ...more));
  it('may have several measures, each with its unit and day', () => {
    const plan = card(['整改措施', '每周巡查'], ['责任单位', '城关镇'], ['整改时限', '9月底']);
    expect(dutiesOf(plan)).toEqual([both[0], '一-1|每周巡查||城关镇|||2022-09-30']);
  });
  it('ask about a label that is not known', () => {
    expect(asked(card(['挂点同志', '钱某']))).toEqual(['LABEL_UNKNOWN 挂点同志']);
  });
  it('ask who answers where nobody does', () => {
    const rows = head.map((word, at) => [word, lamp[at]!, at < 3 ? cover[at]! : '']);
    expect(asked(ledger(bars(...rows)))).toEqual(['ASSIGNMENT_MISSING 一-2']);
  });
});

describe('several tables', () => {
  it('each have columns of their own, and a sheet is a category', () => {
    const turned = (row: string[]) => [row[3]!, row[1]!, row[4]!, row[2]!];
    const plan = planOf(
      [
        '# 市政类',
        bars(head, lamp),
        '# 管网类',
        bars(turned(head), turned(cover)),
        '整改清单,逐项整改销号。',
      ].join('\n'),
      '2022-05-01',
    );
    expect(titlesOf(plan)).toEqual(['市政类', '管网类']);
    expect(plan.assignments.map(({ responsible, deadline }) => [responsible[0], deadline?.dueOn])).toEqual([
      ['县城管局', '2022-06-30'],
      ['县住建局', '2022-07-01'],
    ]);
  });

  it('a list of liaisons is none of them', () => {
    const plan = ledger(
      bars(head, lamp),
      '附件2 联络员名单',
      bars(
        ['单位', '姓名', '职务', '联系电话'],
        ['县城管局', '冯某', '股长', ''],
        ['县住建局', '陈某', '科员', ''],
      ),
    );
    expect(dutiesOf(plan)).toEqual([both[0]]);
    expect(problemsOf(plan)).toEqual(['路灯不亮']);
  });

  it('one without a head that names units and days is asked about', () => {
    const plan = ledger(
      bars(head, lamp),
      '另有下列问题一并整改,按要求落实。',
      bars(['井盖缺失', '县住建局', '2022年7月1日', '']),
    );
    expect(asked(plan)).toContain('TEXT_UNCLEAR');
  });
});

describe('a table beside prose', () => {
  const plan = (prose: string[], ...rows: string[][]) =>
    planOf(
      [
        '云溪县督察反馈问题整改方案',
        ...prose,
        '二、整改清单',
        bars(...rows),
        '三、整改要求',
        '抓好整改。',
      ].join('\n'),
      '2022-05-01',
    );
  const list = ['一、存在的主要问题', '1.路灯不亮。', '2.井盖缺失。'];

  it('states the same problems, not others', () => {
    const read = plan(list, head, lamp, cover);
    expect(problemsOf(read)).toEqual(['路灯不亮。', '井盖缺失。']);
    expect(dutiesOf(read)).toEqual(both);
    expect(asked(read)).toEqual([]);
  });

  it('is asked about where its words are nearly the same, or all others', () => {
    const long = '城区主干道部分路灯长期不亮';
    const near = plan(['一、存在的主要问题', `1.${long},影响出行。`], head, ['1', long, ...lamp.slice(2)]);
    expect(asked(near)).toContain('TEXT_UNCLEAR 二-1');
    const other = plan(list, head, ['1', '渠道淤堵', '清淤', '县水利局', '6月底']);
    expect(asked(other)).toContain('TEXT_UNCLEAR 二-1');
  });

  it('belongs to the problem under which it stands', () => {
    const columns = head.slice(2);
    const read = planOf(
      [
        ...[
          '云溪县督察反馈问题整改方案',
          '一、反馈问题及整改措施',
          '1.路灯长期不亮的问题。',
          bars(columns, lamp.slice(2)),
        ],
        ...['2.井盖缺失的问题。', bars(columns, cover.slice(2))],
      ].join('\n'),
      '2022-05-01',
    );
    expect(dutiesOf(read)).toEqual(both);
  });

  it('a number or a label with a tab behind it is prose', () => {
    const read = planOf(
      [
        ...['云溪县督察反馈问题整改方案', '一、反馈问题及整改措施', '1.\t路灯不亮。', '整改措施:\t更换灯具'],
        ...['责任单位:\t县城管局', '整改时限:\t2022年6月30日', '2.\t井盖缺失。', '整改措施:补装井盖'],
        ...['责任单位:县住建局', '整改时限:2022年7月1日'],
      ].join('\n'),
      '2022-05-01',
    );
    expect(problemsOf(read)).toEqual(['路灯不亮。', '井盖缺失。']);
    expect(dutiesOf(read)).toEqual(both);
  });
});
