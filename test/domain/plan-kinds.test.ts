import { codesOf, planOf } from '../support/read-fixture';

/** A plan of one entry with these lines, of 2021-05-01. */
const one = (...lines: string[]) =>
  planOf(
    ['清河县督察反馈问题整改方案', '一、反馈问题及整改措施', '1.堤防有裂缝。', ...lines].join('\n'),
    '2021-05-01',
  );

const first = (...lines: string[]) => {
  const { assignments } = one(...lines);
  expect(assignments).toHaveLength(1);
  return assignments[0]!;
};

const measure = '整改措施:灌浆加固。';

describe('a label is a label', () => {
  it.each([
    ['县级牵头单位:县水利局', 'leads', ['县水利局']],
    ['市级责任部门:市水利局', 'responsible', ['市水利局']],
    ['属地街道:东门街道', 'responsible', ['东门街道']],
    ['责任股(室):工程股', 'responsible', ['工程股']],
    ['行业监管部门:县住建局', 'supervising', ['县住建局']],
    ['协同单位:县财政局', 'supporting', ['县财政局']],
    ['包案领导:林某', 'officers', ['林某']],
    ['责任人及职务:林某(副局长)', 'officers', ['林某(副局长)']],
    ['【承办人】林某', 'officers', ['林某']],
  ] as const)('%s', (line, field, names) => {
    const assignment = first(measure, line, '办结期限:2021年6月30日前');
    expect(assignment[field]).toEqual(names);
    expect(assignment.deadline?.dueOn).toBe('2021-06-30');
  });

  it('keeps one that is not known apart, and asks about it once', () => {
    const plan = planOf(
      [
        '清河县督察反馈问题整改方案',
        '一、反馈问题及整改措施',
        ...['1.堤防有裂缝。', '2.闸门漏水。'].flatMap(problem => [
          problem,
          measure,
          '责任单位:县水利局',
          '挂点同志:林某',
          '整改时限:2021年6月30日前',
        ]),
      ].join('\n'),
      '2021-05-01',
    );
    for (const { responsible, officers, deadline } of plan.assignments)
      expect({ responsible, officers, dueOn: deadline?.dueOn }).toEqual({
        responsible: ['县水利局'],
        officers: [],
        dueOn: '2021-06-30',
      });
    const asked = plan.questions.filter(question => question.code === 'LABEL_UNKNOWN');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ about: { label: '挂点同志' } });
    expect(asked[0]!.proposals![0]).toBe('officer');
  });

  it('does not take a salutation or 「一是:」 for one', () => {
    expect(
      codesOf(one(measure, '责任单位:县水利局', '整改时限:2021年6月30日前', '各有关单位:', '请抓紧。')),
    ).not.toContain('LABEL_UNKNOWN');
  });
});

describe('the order of labels in an entry does not matter', () => {
  const lines = [measure, '牵头单位:县水利局', '责任单位:东门街道', '整改时限:2021年6月30日前'];
  it.each([
    ['measure, units, day', [0, 1, 2, 3]],
    ['units, measure, day', [1, 2, 0, 3]],
    ['units, day, measure', [1, 2, 3, 0]],
    ['day, units, measure', [3, 1, 2, 0]],
    ['day, measure, units', [3, 0, 1, 2]],
  ])('%s', (_, order) => {
    const plan = one(...order.map(at => lines[at]!));
    expect(plan.assignments).toMatchObject([
      { leads: ['县水利局'], responsible: ['东门街道'], deadline: { dueOn: '2021-06-30' } },
    ]);
    expect(plan.measures.map(({ text }) => text)).toEqual(['灌浆加固。']);
  });

  it('keeps two measures with units and days of their own apart, whichever come first', () => {
    for (const [a, b] of [
      [
        ['整改措施:灌浆。', '责任单位:县水利局', '时限:2021年6月30日'],
        ['整改措施:巡查。', '牵头单位:东门街道', '时限:2021年7月31日'],
      ],
      [
        ['责任单位:县水利局', '整改措施:灌浆。', '时限:2021年6月30日'],
        ['牵头单位:东门街道', '整改措施:巡查。', '时限:2021年7月31日'],
      ],
    ] as const) {
      const { assignments } = one(...a, ...b);
      expect(assignments).toMatchObject([
        { text: '灌浆。', responsible: ['县水利局'], deadline: { dueOn: '2021-06-30' } },
        { text: '巡查。', leads: ['东门街道'], deadline: { dueOn: '2021-07-31' } },
      ]);
    }
  });
});

describe('lists of units keep their marks', () => {
  const units = (list: string, label = '责任单位') => {
    const { leads, responsible, supporting, officers, isOpenEnded, deadline } = first(
      measure,
      `${label}:${list}`,
    );
    return { leads, responsible, supporting, officers, isOpenEnded, dueOn: deadline?.dueOn ?? null };
  };
  const none = { leads: [], responsible: [], supporting: [], officers: [], isOpenEnded: false, dueOn: null };

  it.each([
    ['县水利局(牵头)、县财政局', { leads: ['县水利局'], responsible: ['县财政局'] }],
    ['县水利局（牵头单位）、县财政局（配合单位）', { leads: ['县水利局'], supporting: ['县财政局'] }],
    ['县水利局(责任人:林某)、县财政局', { responsible: ['县水利局', '县财政局'], officers: ['林某'] }],
    ['县水利局(6月底前完成)', { responsible: ['县水利局'], dueOn: '2021-06-30' }],
    ['县水利局、财政局(按职责分工负责)', { responsible: ['县水利局', '县财政局'] }],
    ['县农业农村局(县乡村振兴局)', { responsible: ['县农业农村局(县乡村振兴局)'] }],
    ['县水利局、财政局等按职责分工负责', { responsible: ['县水利局', '县财政局'], isOpenEnded: true }],
    ['东门、西关两镇', { responsible: ['东门镇', '西关镇'] }],
    ['各区、县级市', { responsible: ['各区、县级市'] }],
    [
      '市财政局、审计局等市有关部门',
      { responsible: ['市财政局', '市审计局', '市有关部门'], isOpenEnded: true },
    ],
    ['县人民医院、中医院', { responsible: ['县人民医院', '县中医院'] }],
  ])('%s', (list, expected) => {
    expect(units(list)).toEqual({ ...none, ...expected });
  });

  it('asks about what stands in brackets and is not understood', () => {
    const plan = one(measure, '责任单位:县水利局(二期)');
    expect(plan.questions).toContainEqual(
      expect.objectContaining({ code: 'TEXT_UNCLEAR', message: expect.stringContaining('二期') as string }),
    );
  });

  it('takes a person among units where the label speaks of both', () => {
    expect(units('县水利局 林某', '责任单位及责任人')).toEqual({
      ...none,
      responsible: ['县水利局'],
      officers: ['林某'],
    });
  });

  it('asks about a star that the document does not explain', () => {
    expect(codesOf(one(measure, '责任单位:县水利局*、县财政局'))).toContain('TEXT_UNCLEAR');
    expect(first(measure, '责任单位:县水利局*、县财政局', '注:带*的为牵头单位').leads).toEqual(['县水利局']);
  });

  it('takes the first of each list as lead where the document says so', () => {
    expect(first(measure, '责任单位:县水利局、县财政局', '注:列第一位的责任单位为牵头单位。')).toMatchObject({
      leads: ['县水利局'],
      responsible: ['县财政局'],
    });
  });

  it('asks about 「同上」 above which nothing stands', () => {
    expect(codesOf(one(measure, '责任单位:同上'))).toContain('TEXT_UNCLEAR');
  });
});

describe('numbers', () => {
  it.each(['2.38户没有通水。', '2.2019年应建的泵站未建。', '2.3.5亿元资金闲置。', '2、12处水表失灵。'])(
    'a problem that begins with a number is a problem: %s',
    line => {
      const plan = one(measure, '责任单位:县水利局', line, measure, '责任单位:县财政局');
      expect(plan.categories.flatMap(({ problems }) => problems.map(({ text }) => text))).toEqual([
        '堤防有裂缝。',
        line.slice(2),
      ]);
    },
  );

  it('leaves a decimal in a sentence alone', () => {
    const { measures } = one('整改措施:新建泵站,投资', '3.5亿元,年底建成。', '责任单位:县水利局');
    expect(measures.map(({ text }) => text.replace(/\n/g, ''))).toEqual(['新建泵站,投资3.5亿元,年底建成。']);
  });
});

describe('which day is the deadline', () => {
  const deadline = (words: string) => {
    const plan = one(measure, '牵头单位:县水利局', `整改时限:${words}`);
    return {
      dueOn: plan.assignments[0]!.deadline?.dueOn,
      codes: codesOf(plan).filter(code => /DEADLINE|MILESTONE/.test(code)),
    };
  };
  it.each([
    ['5月31日前完成整改,6月10日前报送整改报告', '2021-05-31', ['MILESTONE_AFTER_DEADLINE']],
    ['2021年4月10日前', '2021-04-10', ['DEADLINE_BEFORE_ISSUE']],
    ['2021年第四季度前', '2021-09-30', ['DEADLINE_DOUBTFUL']],
    ['即日起至2021年12月31日', '2021-12-31', []],
  ])('%s', (words, dueOn, codes) => {
    expect(deadline(words)).toEqual({ dueOn, codes });
  });

  it('does not let a sentence behind it into the deadline, and asks about it', () => {
    const plan = one(measure, '牵头单位:县水利局', '整改时限:立行立改', '请县水利局于6月底前再报一次。');
    expect(plan.assignments[0]!.deadline).toMatchObject({ kind: 'immediate', raw: '立行立改' });
    expect(codesOf(plan)).toContain('TEXT_UNCLEAR');
  });
});

it('reads who does it by when from a sentence, and leaves a sentence of another kind in the measure', () => {
  expect(first('整改措施:灌浆。由县水利局负总责,东门街道具体落实,6月底前完成。')).toMatchObject({
    leads: ['县水利局'],
    responsible: ['东门街道'],
    deadline: { dueOn: '2021-06-30' },
    text: '灌浆。',
  });
  expect(one('整改措施:灌浆。请县水利局牵头抓好落实的同时防止反弹。').assignments).toEqual([]);
});

it('asks who answers for a problem that has nobody, and about a text without problems', () => {
  const list = planOf(
    [
      '清河县督察反馈问题清单',
      '一、存在的主要问题',
      '(一)堤防有裂缝,整改不力。',
      '(二)闸门漏水,整改不力。',
    ].join('\n'),
    '2021-05-01',
  );
  expect(
    list.questions.filter(({ code }) => code === 'ASSIGNMENT_MISSING').map(({ about }) => about),
  ).toEqual([{ problemRef: '一-1' }, { problemRef: '一-2' }]);
  const tasks = planOf(
    ['清河县督察反馈问题整改方案', '一、整改措施', '(一)灌浆加固。(牵头单位:县水利局,整改时限:6月底前)'].join(
      '\n',
    ),
    '2021-05-01',
  );
  expect(codesOf(tasks)).toContain('PROBLEM_MISSING');
});

it('asks about a row whose cells cannot be told apart', () => {
  const head = ['序号', '反馈问题', '整改措施', '责任单位', '整改时限'];
  const row = (n: string, ...rest: string[]) => [
    n,
    '堤防有裂缝',
    '灌浆',
    '县水利局',
    '2021年6月30日',
    ...rest,
  ];
  const plan = planOf(
    ['清河县督察反馈问题整改清单', ...head, ...row('1'), ...row('2', '待定'), ...row('3')].join('\n'),
    '2021-05-01',
  );
  expect(plan.assignments).toHaveLength(2);
  expect(codesOf(plan)).toContain('TEXT_UNCLEAR');
});

describe('numbers of problems', () => {
  const listed = (...lines: string[]) =>
    planOf(
      ['清河县督察反馈问题整改清单', '一、存在的主要问题', ...lines, '二、整改要求', '各单位抓紧整改。'].join(
        '\n',
      ),
      '2021-05-01',
    ).questions.filter(({ code }) => code === 'NUMBERING_UNCLEAR');
  it('ask where they jump or come twice', () => {
    expect(listed('1.堤防有裂缝。', '2.闸门漏水。', '4.泵站停用。').map(({ message }) => message)).toEqual([
      expect.stringContaining('由 2 跳到 4'),
    ]);
    expect(listed('1.堤防有裂缝。', '2.闸门漏水。', '2.泵站停用。')).toHaveLength(1);
  });
  it('may go on through the categories, or begin anew', () => {
    expect(listed('(一)水利方面', '1.堤防有裂缝。', '2.闸门漏水。', '(二)交通方面', '3.路面破损。')).toEqual(
      [],
    );
    expect(listed('(一)水利方面', '1.堤防有裂缝。', '2.闸门漏水。', '(二)交通方面', '1.路面破损。')).toEqual(
      [],
    );
  });
});
