import { compileParts } from '../../../domain/assessment/compile-parts';
import type { AssessmentState } from '../../../domain/assessment/state';
import type { Appraisal, Cell } from '../../../domain/appraisal/types';
import { fraction } from '../../../domain/exact/fraction';
import { findScheme } from '../../../documents/packs/find-scheme';

const { scheme } = findScheme('yunling-counties');
const state = {
  scheme,
  year: 2018,
  startsOn: '2018-12-10',
  endsOn: '2019-02-28',
  subjects: [
    { unitId: 'a', leaders: [] },
    { unitId: 'b', leaders: [] },
  ],
  thirdParty: { at: '', by: null, unitId: 'c', reason: '' },
  summaries: { a: { at: '', by: null, text: 'T', fileIds: [] } },
} as unknown as AssessmentState;

const cell = (subjectId: string, indicator: string, mark: Cell['mark'], shown: string): Cell => ({
  subjectId,
  indicator,
  mark,
  target: '98',
  figureId: 'f',
  shown: { zh: shown, en: shown },
  points: null,
  of: null,
  formula: { zh: '', en: '' },
  says: { zh: '', en: '' },
  cite: '',
  asks: [],
  doubts: [],
});

const appraisal: Appraisal = {
  cells: [
    cell('a', 'B2', 'minus', '97.4%'),
    cell('b', 'B2', 'reached', '99%'),
    cell('a', 'A3', 'reached', '10.4%'),
    cell('b', 'A3', 'missing', '未报'),
  ],
  totals: [
    {
      subjectId: 'a',
      points: fraction(189n, 2n),
      of: fraction(100n),
      vetoedBy: [],
      isPlanFulfilled: true,
    },
    { subjectId: 'b', points: null, of: fraction(100n), vetoedBy: ['V1'], isPlanFulfilled: false },
  ],
  doubts: [],
  raised: [],
  rewardable: ['b'],
  missing: [{ subjectId: 'b', indicator: 'A3', method: 'survey' }],
  disagreements: [],
};

const names: Record<string, string> = { a: '甲县', b: '乙县', c: '评估中心' };
const compiled = (findings: Parameters<typeof compileParts>[0]['findings'] = []) =>
  compileParts({ state, appraisal, findings, unitName: id => names[id] ?? id });
const textOf = (nodes: readonly { text: string }[]) => nodes.map(one => one.text).join('');
const found = (
  subjectId: string,
  text: string,
  status: 'established' | 'proposed' | 'dismissed' | 'joined',
) => ({
  subjectId,
  text,
  status,
});

describe('the report of a cycle, as the record has it', () => {
  it('says by which scheme, how many, and what is still missing', () => {
    expect(textOf(compiled().basics)).toBe(
      '依据《云岭省县级扶贫开发工作成效考核细则》,自 2018-12-10 至 2019-02-28 对 2 个单位开展 2018 年度考核。收到总结报告 1 份。第三方评估由评估中心承担。尚缺数据 1 项。',
    );
  });

  it('names who is short of each indicator, by a figure that says which cell it is', () => {
    const { indicators } = compiled();
    expect(textOf(indicators)).toContain('贫困人口退出准确率:1 个单位达到;未达到的有 甲县97.4%。');
    expect(indicators.filter(one => one.cell)).toEqual([
      { text: '97.4%', cell: { subjectId: 'a', indicator: 'B2' } },
    ]);
  });

  it('does not call short what has no figure yet', () => {
    expect(textOf(compiled().indicators)).toContain(
      '农村居民收入增长率:1 个单位达到;尚无可用数据的有 乙县。',
    );
  });

  it('lists what stands, says what nobody has established, and leaves out what was dismissed or joined', () => {
    const all = [
      found('a', '退出准确率偏低', 'established'),
      found('b', '计划未完成', 'proposed'),
      found('a', '不成立', 'dismissed'),
      found('a', '重复', 'joined'),
    ];
    expect(textOf(compiled(all).problems)).toBe('1. 甲县:退出准确率偏低。\n2. 乙县:计划未完成(待认定)。');
    expect(textOf(compiled().problems)).toBe('未发现办法第七条所列问题。');
  });

  it('gives points exactly, and none where a figure is missing', () => {
    expect(textOf(compiled().evaluation)).toBe(
      '甲县:完成减贫计划,得 94.5 分(满分 100 分)。\n乙县:未完成减贫计划或无计划数,得分未定,V1 一票否决。',
    );
  });

  it('proposes what article 8 has, each unit once', () => {
    const all = [found('a', '一', 'established'), found('a', '二', 'established')];
    const said = textOf(compiled(all).treatment);
    expect(said).toContain('约谈 甲县 的主要负责人');
    expect(said).toContain('乙县 完成计划且成效显著,建议给予奖励');
    expect(textOf(compiled([found('a', '三', 'dismissed')]).treatment)).not.toContain('约谈');
  });
});
