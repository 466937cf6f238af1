import { asked, bars, dutiesOf, ledger, problemsOf, tabs, titlesOf } from '../support/table-text';

const head = ['序号', '存在问题', '整改措施', '责任单位', '整改时限'];
const lamp = ['1', '路灯不亮', '更换灯具', '县城管局', '2022年6月30日'];
const cover = ['2', '井盖缺失', '补装井盖', '县住建局', '2022年7月1日'];
const both = ['一-1|更换灯具||县城管局|||2022-06-30', '一-2|补装井盖||县住建局|||2022-07-01'];

describe('rows that head those below', () => {
  it.each([
    ['over all columns', bars(head, ['一、市政', '', '', '', ''], lamp, ['二、管网', '', '', '', ''], cover)],
    [
      'a Chinese number and a title',
      bars(head, ['一', '市政', '', '', ''], lamp, ['二', '管网', '', '', ''], cover),
    ],
    ['without an ordinal', bars(head, ['市政', '', '', '', ''], lamp, ['管网', '', '', '', ''], cover)],
    [
      'the same in every cell',
      bars(head, Array(5).fill('市政类') as string[], lamp, Array(5).fill('管网类') as string[], cover),
    ],
    ['whose tabs an editor cut off', tabs(head, ['市政类'], lamp, ['管网类'], cover)],
    ['with ordinals, whose tabs an editor cut off', tabs(head, ['一、市政'], lamp, ['二、管网'], cover)],
  ])('%s', (_, text) => {
    const plan = ledger(text);
    expect(titlesOf(plan).map(title => title.replace('类', ''))).toEqual(['市政', '管网']);
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(plan.assignments.map(({ responsible }) => responsible)).toEqual([['县城管局'], ['县住建局']]);
    expect(asked(plan)).toEqual([]);
  });

  it('may be a column, empty below or repeated, and a category may come back', () => {
    const plan = ledger(
      tabs(
        ['问题类别', ...head],
        ['市政', ...lamp],
        ['', ...cover],
        ['水利', '3', '渠道淤堵', '清淤', '县水利局', '2022年7月2日'],
        ['市政', '4', '绿化带破损', '补植', '县林业局', '2022年7月3日'],
      ),
    );
    expect(titlesOf(plan)).toEqual(['市政', '水利']);
    expect(plan.categories.map(({ problems }) => problems.length)).toEqual([3, 1]);
    expect(asked(plan)).toEqual([]);
  });
});

it('leaves sums, notes and the lines around a table alone', () => {
  const plan = ledger(
    '填报单位:云溪县整改办  填报人:周某  单位:万元',
    bars(head, lamp, cover, ['合计', '2', '', '', ''], ['注:本表一式两份。', '', '', '', '']),
    '注:金额为账面数。',
  );
  expect(dutiesOf(plan)).toEqual(both);
  expect(asked(plan)).toEqual([]);
});

describe('several rows to a problem', () => {
  const second = (number: string, problem: string) => [
    number,
    problem,
    '每周巡查',
    '城关镇',
    '2022年9月30日',
  ];
  const three = [both[0], '一-1|每周巡查||城关镇|||2022-09-30', both[1]];

  it.each([
    ['a merged cell repeated', bars(head, lamp, second('1', '路灯不亮'), cover)],
    ['a merged cell empty below', tabs(head, lamp, second('', ''), cover)],
    [
      'no number, repeated',
      bars(head.slice(1), lamp.slice(1), second('1', '路灯不亮').slice(1), cover.slice(1)),
    ],
  ])('%s', (_, text) => {
    const plan = ledger(text);
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(dutiesOf(plan)).toEqual(three);
    expect(asked(plan)).toEqual([]);
  });

  it('takes units and day of the merged cells above, and asks where it may be the rest of a measure', () => {
    for (const [more, questions] of [
      ['2.每周巡查', []],
      ['每周巡查', ['TEXT_UNCLEAR 一-1']],
    ] as const) {
      const plan = ledger(tabs(head, lamp, ['', '', more, '', ''], cover));
      expect(dutiesOf(plan)[1]).toBe(`一-1|${more}||县城管局|||2022-06-30`);
      expect(asked(plan)).toEqual(questions);
    }
  });

  it('asks once where only one of the two is empty', () => {
    const plan = ledger(
      tabs(head, lamp, ['', '', '每周巡查', '城关镇', ''], ['', '', '建档', '县住建局', ''], cover),
    );
    expect(dutiesOf(plan)[1]).toBe('一-1|每周巡查||城关镇|||2022-06-30');
    expect(asked(plan)).toEqual(['DEADLINE_DOUBTFUL 一-1']);
  });

  it('takes an empty cell for empty where merged ones are repeated', () => {
    const plan = ledger(bars(head, lamp, ['1', '路灯不亮', '每周巡查', '', ''], cover));
    expect(asked(plan)).toEqual(['ASSIGNMENT_MISSING 一-1']);
  });

  it('never passes units on to another problem', () => {
    const plan = ledger(tabs(head, lamp, ['2', '井盖缺失', '补装井盖', '', '']));
    expect(dutiesOf(plan)).toEqual([both[0]]);
    expect(asked(plan)).toEqual(['ASSIGNMENT_MISSING 一-2']);
  });

  it('keeps two problems with the same words apart by their numbers', () => {
    const plan = ledger(bars(head, lamp, ['2', '路灯不亮', '更换灯具', '城关镇', '2022年7月1日']));
    expect(problemsOf(plan)).toEqual(['路灯不亮', '路灯不亮']);
    expect(dutiesOf(plan)[1]).toBe('一-2|更换灯具||城关镇|||2022-07-01');
  });

  it('knows numbers that count measures by their place behind the problem', () => {
    const turned = (row: string[]) => [row[1]!, row[0]!, ...row.slice(2)];
    const plan = ledger(
      tabs(
        turned(head),
        turned(lamp),
        ['', ...second('2', '').filter(Boolean)],
        turned(['3', ...cover.slice(1)]),
      ),
    );
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(asked(plan)).toEqual([]);
  });

  it('asks whether a row with a number and no problem is one of its own', () => {
    const plan = ledger(tabs(head, lamp, second('2', ''), ['3', ...cover.slice(1)]));
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(asked(plan)).toEqual(['NUMBERING_UNCLEAR 一-1']);
  });

  it('asks about a problem without a number among numbered ones', () => {
    expect(
      asked(
        ledger(tabs(head, lamp, ['', ...cover.slice(1)], ['2', '渠道淤堵', '清淤', '县水利局', '6月底'])),
      ),
    ).toEqual(['NUMBERING_UNCLEAR 一-2']);
  });
});

describe('numbers', () => {
  it.each([
    ['1.', '2.'],
    ['一', '二'],
    ['问题1', '问题2'],
    ['1-1', '1-2'],
    ['①', '②'],
    ['(1)', '(2)'],
    ['01', '02'],
    ['第1项', '第2项'],
  ])('%s, %s', (one, two) => {
    const plan = ledger(bars(head, [one, ...lamp.slice(1)], [two, ...cover.slice(1)]));
    expect(problemsOf(plan)).toEqual(['路灯不亮', '井盖缺失']);
    expect(asked(plan)).toEqual([]);
  });

  it('are asked about where they jump, also beside a category and in the problem’s own cell', () => {
    const jump = ['3', ...cover.slice(1)];
    expect(asked(ledger(bars(head, lamp, jump)))).toEqual(['NUMBERING_UNCLEAR 一-3']);
    expect(asked(ledger(bars(['类别', ...head], ['市政', ...lamp], ['市政', ...jump])))).toEqual([
      'NUMBERING_UNCLEAR 一-2',
    ]);
    const own = (row: string[]) => [`${row[0]!}.${row[1]!}`, ...row.slice(2)];
    expect(asked(ledger(bars(head.slice(1), own(lamp), own(jump))))).toEqual(['NUMBERING_UNCLEAR 一-3']);
  });
});
