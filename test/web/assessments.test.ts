import { commandFields, toBody } from '../../web/assessments/command-fields';
import { evaluationBody } from '../../web/assessments/evaluation-body';
import { firstCell, nextLost } from '../../web/assessments/next-lost';
import { openingBody } from '../../web/assessments/opening-body';
import { targetsBody } from '../../web/assessments/targets-body';

describe('what a form of a cycle sends', () => {
  it.each([
    [
      'deliberate',
      {},
      { isPassed: false, reason: ' 缺第三部分 ' },
      { isPassed: false, reason: '缺第三部分' },
    ],
    [
      'choose-source',
      { subjectId: '云溪县', indicator: 'B2', figureId: 'f1' },
      { reason: '以第三方为准' },
      { subjectId: '云溪县', indicator: 'B2', figureId: 'f1', reason: '以第三方为准' },
    ],
    [
      'decide-reward',
      { subjectId: '云溪县' },
      { isGranted: true, amount: '', reason: '完成计划' },
      { subjectId: '云溪县', isGranted: true, reason: '完成计划' },
    ],
    [
      'explain-doubt',
      { doubtId: 'd' },
      { text: '口径不同', fileIds: [{ id: 'a', name: 'a.pdf' }] },
      { doubtId: 'd', text: '口径不同', fileIds: ['a'] },
    ],
    ['submit-report', {}, {}, {}],
  ] as const)('%s', (kind, fixed, values, said) =>
    expect(toBody(kind, fixed, values)).toEqual({ kind, ...said }),
  );

  it('an event says of what it is not about that it is about nothing', () =>
    expect(
      toBody('record-event', {}, { subjectId: '云溪县', on: '2018-11-03', says: '投诉属实', points: '-1' }),
    ).toEqual({
      kind: 'record-event',
      event: {
        subjectId: '云溪县',
        on: '2018-11-03',
        says: '投诉属实',
        points: '-1',
        indicator: null,
        forbidden: null,
        kind: null,
      },
    }));

  it('what must be said and is not is refused before it is sent, for every act with a reason', () => {
    for (const [kind, fields] of Object.entries(commandFields)) {
      if (!fields.some(({ name }) => name === 'reason')) continue;
      expect(() => toBody(kind as keyof typeof commandFields, {}, {})).toThrow();
    }
  });

  it('an indicator that was left empty is no task this year', () =>
    expect(
      targetsBody('云溪县', ['A1', 'A2'], { source: '〔2018〕3号', values: { A1: ' 100 ', A2: '' } }),
    ).toEqual({
      kind: 'set-targets',
      targets: [
        { subjectId: '云溪县', indicator: 'A1', value: '100', source: '〔2018〕3号' },
        { subjectId: '云溪县', indicator: 'A2', value: null, source: '〔2018〕3号' },
      ],
    }));

  it('an evaluation has one method a line', () =>
    expect(
      evaluationBody({
        methods: '抽样调查\n\n 实地核查 ',
        sampleFrame: '建档立卡户',
        strata: [{ name: '贫困村', n: '320' }],
      }),
    ).toEqual({
      kind: 'submit-evaluation',
      methods: ['抽样调查', '实地核查'],
      sampleFrame: '建档立卡户',
      strata: [{ name: '贫困村', n: '320' }],
    }));

  it('an opening names both main leaders of each subject, and no third party where none was chosen', () =>
    expect(
      openingBody({
        title: '2018 年度考核',
        schemeId: 'measures-2016',
        year: 2018,
        startsOn: '2018-12-01',
        reason: '年底',
        thirdPartyId: '',
        subjects: [{ unitId: '云溪县', first: '县委书记', second: '县长' }],
      }),
    ).toEqual({
      title: '2018 年度考核',
      schemeId: 'measures-2016',
      year: 2018,
      startsOn: '2018-12-01',
      reason: '年底',
      subjects: [
        {
          unitId: '云溪县',
          leaders: [
            { post: '县委书记', personId: null },
            { post: '县长', personId: null },
          ],
        },
      ],
    }));
});

describe('the next cell with points lost', () => {
  const cell = (
    subjectId: string,
    indicator: string,
    mark: Parameters<typeof nextLost>[0][number]['mark'],
  ) => ({
    subjectId,
    indicator,
    mark,
  });
  const cells = [
    cell('甲', 'A1', 'minus'),
    cell('甲', 'A2', 'reached'),
    cell('甲', 'A3', 'zero'),
    cell('乙', 'A1', 'not-assigned'),
    cell('乙', 'A2', 'missing'),
  ];

  it.each([
    ['the same subject first', cells[0]!, '甲 A3'],
    ['then the others', cells[2]!, '乙 A2'],
    ['of a subject without more, the others from their beginning', cells[4]!, '甲 A1'],
    ['past one that has nothing to lose', cells[3]!, '乙 A2'],
  ])('%s', (_, from, next) => {
    const found = nextLost(cells, from);
    expect(`${found?.subjectId} ${found?.indicator}`).toBe(next);
  });

  it('is none where all have reached theirs', () =>
    expect(nextLost([cell('甲', 'A1', 'reached'), cell('甲', 'A2', 'not-assigned')], cells[0]!)).toBeNull());

  it('a page begins with the first that lost points, else with the first', () => {
    expect(firstCell(cells)).toBe(cells[0]);
    expect(firstCell(cells.slice(1))).toBe(cells[2]);
    expect(firstCell([cells[1]!])).toBe(cells[1]);
    expect(firstCell([])).toBeNull();
  });
});
