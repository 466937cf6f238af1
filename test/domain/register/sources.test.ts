import { answers as answersContract } from '../../../api/contracts/answers';
import type { CaseState } from '../../../domain/case/state';
import { fold } from '../../../domain/case/evolve';
import {
  findingsOfSources,
  kindsOfSources,
  sourcesOf,
  type Source,
  type StatedSource,
} from '../../../domain/docket/source';
import { noAnswers, type Answers } from '../../../domain/launch/answers';
import { carryOver } from '../../../domain/launch/carry-over';
import { problemSources } from '../../../domain/launch/problem-sources';
import { buildDockets } from '../../../domain/launch/build-dockets';
import { lostAnswers } from '../../../domain/launch/lost-answers';
import { proposeSources } from '../../../domain/plan/propose-sources';
import { planOf } from '../../support/read-fixture';
import { demoLaunch, minimalPlan } from '../support/demo-launch';
import { factsAt, handOut } from '../support/facts';

const document = {
  title: '云溪县脱贫攻坚问题整改方案',
  issuer: '云溪县人民政府',
  number: null,
  issuedOn: '2018-05-09',
};
const audit: StatedSource = {
  kind: 'audit',
  organ: '省审计厅',
  number: '省审农〔2018〕3号',
  title: '扶贫资金审计报告',
  on: '2018-04-02',
};
const petition: StatedSource = { ...audit, kind: 'petition', organ: '县信访局', number: null, title: '来信' };
const finding = (findingId: string, indicator: string | null = null): Source => ({
  kind: 'assessment',
  organ: '省扶贫开发领导小组',
  number: null,
  title: '2017年度考核',
  on: null,
  fileIds: [],
  findingId,
  indicator,
});
const unstated = {
  kind: 'unstated',
  organ: '云溪县人民政府',
  number: null,
  title: document.title,
  on: '2018-05-09',
  fileIds: [],
  findingId: null,
  indicator: null,
};

describe('where the problems of a plan come from', () => {
  const plan = { ...document } as Parameters<typeof problemSources>[1];
  const of = (ref: string, answers: Partial<Answers>, known?: Map<string, Source[]>) =>
    problemSources(ref, plan, { ...noAnswers(), ...answers }, known);

  it('is not stated where nobody has said, however plainly the title seems to say it', () => {
    const said = { ...plan, title: '省委第三巡视组反馈问题整改方案' };
    expect(problemSources('一-1', said, noAnswers())).toMatchObject([
      { kind: 'unstated', title: said.title },
    ]);
    expect(of('一-1', {})).toEqual([unstated]);
  });

  it('is what was said of the whole, and for single problems what was said of them', () => {
    const answers = { source: audit, sources: { '一-2': petition } };
    expect(of('一-1', answers)).toMatchObject([audit]);
    expect(of('一-2', answers)).toMatchObject([petition]);
  });

  it('is the sources of the findings that a problem is of, with all that were joined', () => {
    const known = new Map([['f1', [finding('f1', 'A1'), finding('f2')]]]);
    const answers = { source: audit, findings: { '一-1': ['f1'] } };
    expect(of('一-1', answers, known)).toEqual([finding('f1', 'A1'), finding('f2')]);
    expect(of('一-2', answers, known)).toMatchObject([audit]);
    // What a person said of this very problem stands beside them.
    expect(of('一-1', { ...answers, sources: { '一-1': petition } }, known).map(one => one.kind)).toEqual([
      'assessment',
      'assessment',
      'petition',
    ]);
    // A finding that is not known (any more) is no source.
    expect(of('一-1', { findings: { '一-1': ['gone'] } }, known)).toEqual([unstated]);
  });
});

describe('a title proposes, it does not decide', () => {
  it.each([
    ['云溪县2018年度环保督察反馈问题整改方案', ['environmental-inspection']],
    ['关于中央第三生态环境保护督察组反馈意见的整改方案', ['environmental-inspection']],
    ['省委第五巡视组脱贫攻坚专项巡视反馈意见整改方案', ['discipline-inspection']],
    ['云溪县委巡察整改工作方案', ['discipline-inspection']],
    ['云溪县扶贫资金审计发现问题督查整改方案', ['audit', 'supervision']],
    ['2017年度脱贫攻坚成效考核反馈问题整改方案', ['assessment']],
    ['云溪县第三方评估反馈问题整改清单', ['evaluation']],
    ['群众信访突出问题整改台账', ['petition']],
    ['媒体曝光问题整改方案', ['media']],
    ['州脱贫攻坚督查发现问题整改方案', ['supervision']],
    ['自查自纠问题清单', ['self-check']],
    ['云溪县脱贫攻坚问题整改方案', []],
    ['考核、巡视反馈问题整改方案', ['assessment', 'discipline-inspection']],
  ])('%s', (title, expected) => {
    expect(proposeSources({ ...document, title }).map(one => one.kind)).toEqual(expected);
  });

  it('names the organ that stands in it, and none else', () => {
    const organOf = (title: string) => proposeSources({ ...document, title })[0]?.organ;
    expect(organOf('关于省委第五巡视组反馈意见的整改方案')).toBe('省委第五巡视组');
    expect(organOf('关于省审计厅审计发现问题的整改方案')).toBe('省审计厅');
    // Who issued the plan is the one that rectifies.
    expect(organOf('2017年度脱贫攻坚成效考核反馈问题整改方案')).toBe('');
  });
});

describe('a case keeps its sources', () => {
  const opened = async (sources?: Source[]) => {
    const plan = (await demoLaunch()).resolved;
    const problems = plan.problems.map(({ sources: _, ...one }) => ({ ...one, ...(sources && { sources }) }));
    return buildDockets('c', { ...plan, problems }, id => id, factsAt(handOut))[0]!;
  };
  const joined = (source: Source) =>
    ({
      type: 'source-joined',
      at: handOut,
      by: null,
      from: source.findingId ?? 'f',
      source,
      reason: '同一问题',
    }) as const;

  it('as its first event says them', async () => {
    const { state, events } = await opened([finding('f1', 'A1')]);
    expect(state.sources).toEqual([finding('f1', 'A1')]);
    expect(fold(events)).toEqual(state);
  });

  it('and one of before there were any is not stated, of its campaign’s document', async () => {
    const { state } = await opened();
    expect(state.sources).toBeUndefined();
    expect(sourcesOf(state, document)).toEqual([unstated]);
  });

  it('a joined finding brings its source, its own stays the first, the same finding comes once', async () => {
    const { events } = await opened([finding('f1')]);
    const state = fold([...events, joined(finding('f2', 'B1')), joined(finding('f2', 'B1'))]);
    expect(state.sources).toEqual([finding('f1'), finding('f2', 'B1')]);
    expect(state.seq).toBe(events.length + 2);
    expect(kindsOfSources(state.sources!)).toEqual(['assessment']);
    expect(findingsOfSources(state.sources!)).toEqual(['f1', 'f2']);
  });

  it('also to a case of before: what was not stated stays beside it', async () => {
    const { events } = await opened();
    const { sources }: CaseState = fold([...events, joined(finding('f2'))]);
    expect(sources?.map(one => one.kind)).toEqual(['unstated', 'assessment']);
  });
});

describe('what was said of sources goes with the place of its problem', () => {
  const said = (ref: string): Answers => ({
    ...noAnswers(),
    source: audit,
    sources: { [ref]: petition },
    findings: { [ref]: ['f1', 'f2'] },
  });

  it('into another reading, and among what is lost where there is no such problem', () => {
    const text = minimalPlan('牵头单位:县档案局;整改时限:2018年6月10日前');
    const plan = planOf(text, '2018-05-09');
    const renumbered = {
      ...plan,
      categories: plan.categories.map(one => ({ ...one, ordinal: `${one.ordinal}十` })),
    };
    expect(carryOver({ text, before: plan, after: renumbered }, said('一-1'))).toMatchObject({
      source: audit,
      sources: { '一十-1': petition },
      findings: { '一十-1': ['f1', 'f2'] },
    });
    const none = { ...plan, categories: plan.categories.slice(1) };
    const without = carryOver({ text, before: plan, after: none }, said('一-1'));
    expect(without.sources).toBeUndefined();
    expect(without.findings).toBeUndefined();
    expect(without.lost?.map(one => one.what)).toEqual(['source', 'findings']);
    expect(lostAnswers(without).map(one => one.message)).toEqual([
      expect.stringContaining('问题来源:信访'),
      expect.stringContaining('所对应的发现问题'),
    ]);
    // It finds its place again.
    expect(carryOver({ text, before: none, after: plan }, without)).toEqual(said('一-1'));
  });
});

describe('what people may answer', () => {
  const isValid = (answers: object) => answersContract.safeParse({ ...noAnswers(), ...answers }).success;

  it('a source names its organ; only what is not stated may leave it open', () => {
    expect(isValid({ source: audit, sources: { '一-1': petition }, findings: { '一-1': ['f1'] } })).toBe(
      true,
    );
    expect(isValid({ source: { ...audit, organ: ' ' } })).toBe(false);
    expect(isValid({ source: { ...audit, kind: 'unstated', organ: '' } })).toBe(true);
    expect(isValid({ source: { ...audit, kind: 'rumour' } })).toBe(false);
    expect(isValid({ findings: { '一-1': [] } })).toBe(false);
  });
});
