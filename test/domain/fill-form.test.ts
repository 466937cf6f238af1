import type { FilledField, FilledForm } from '../../domain/compile/filled';
import { fillForm } from '../../domain/compile/fill/fill-form';
import { takeOver } from '../../domain/compile/fill/take-over';
import { defaultPlan } from '../../domain/form/default-plan';
import { defaultReport } from '../../domain/form/default-report';
import type { FieldAnswer, UnitDocument } from '../../domain/form/document';
import { blankDocument } from '../../domain/form/read-under';
import { coordinator, liaison, supervisor } from './support/actors';
import { inStage } from './support/proceeding-view';
import { SmallCampaign } from './support/small-record';

const paper = { text: '材料', fileIds: [] };
const text = (words: string): FieldAnswer => ({ kind: 'text', text: words });

const fieldIn = ({ parts }: FilledForm, fieldId: string, docketId: string | null = null): FilledField => {
  const found = parts
    .flatMap(one => one.fields)
    .find(one => one.field.id === fieldId && one.docketId === docketId);
  if (!found) throw new Error(`no field ${fieldId} at ${String(docketId)}`);
  return found;
};
const saidIn = (form: FilledForm, fieldId: string, docketId: string | null = null): string | null => {
  const { value } = fieldIn(form, fieldId, docketId);
  return value?.kind === 'text' ? value.text : null;
};
const report = (campaign: SmallCampaign, unitId = 'A', document?: UnitDocument, asOf?: string) =>
  fillForm(defaultReport, unitId, campaign.record(asOf), document);

describe('what the record has of a problem', () => {
  it('is the work and its deadline where nothing has happened yet', () => {
    const filled = report(new SmallCampaign(), 'A', undefined, '2018-05-10T10:00:00+08:00');
    expect(filled.problems).toEqual([
      {
        docketId: 'c:一-1',
        ref: '一-1',
        category: '基础工作',
        title: '档案缺页',
        role: 'lead',
        standing: 'open',
      },
      {
        docketId: 'c:一-2',
        ref: '一-2',
        category: '资金管理',
        title: '资金滞留',
        role: 'responsible',
        standing: 'open',
      },
    ]);
    expect(saidIn(filled, 'planned', 'c:一-1')).toBe('完成整改(措施 1)');
    expect(saidIn(filled, 'due', 'c:一-1')).toBe('2018年6月10日前');
    expect(saidIn(filled, 'standing', 'c:一-1')).toBe('正在整改');
    expect(fieldIn(filled, 'percent', 'c:一-1')).toMatchObject({
      value: null,
      origin: { from: 'progress', docketIds: ['c:一-1'] },
    });
    // A has only a part in the second: its progress in percent is its lead's.
    expect(() => fieldIn(filled, 'percent', 'c:一-2')).toThrow();
  });

  it('is the original deadline beside one that was moved', () => {
    const campaign = new SmallCampaign();
    const file = campaign.case('一-1').on('2018-05-10').by(liaison('A'), { kind: 'sign-for' });
    file.on('2018-06-01').by(liaison('A'), {
      kind: 'ask-extension',
      obligationId: file.owed('rectification', 'A').id,
      dueOn: '2018-06-15',
      reason: '雨季',
      fileIds: [],
    });
    file.on('2018-06-02').by(coordinator(), {
      kind: 'decide-extension',
      obligationId: file.owed('rectification', 'A').id,
      isAccepted: true,
      reason: '',
    });
    expect(saidIn(report(campaign), 'due', 'c:一-1')).toBe('2018年6月15日前（原定2018年6月10日前）');
  });

  it('is what was reported: all of it for the lead, its own for who has a part', () => {
    const campaign = new SmallCampaign();
    campaign
      .case('一-1')
      .on('2018-05-10')
      .by(liaison('A'), { kind: 'sign-for' })
      .on('2018-05-20')
      .by(liaison('T'), { kind: 'report-progress', percent: 30, text: '补了三百份', fileIds: [] })
      .on('2018-05-25')
      .by(liaison('A'), { kind: 'report-progress', percent: 60, text: '过半', fileIds: [] });
    const [lead, township] = [report(campaign), report(campaign, 'T')];
    expect(saidIn(lead, 'progress', 'c:一-1')).toBe(
      '2018年5月20日 单位T 30% 补了三百份\n2018年5月25日 60% 过半',
    );
    expect(fieldIn(lead, 'percent', 'c:一-1').value).toEqual({ kind: 'percent', percent: 60 });
    expect(saidIn(township, 'progress', 'c:一-1')).toBe('2018年5月20日 30% 补了三百份');
  });

  it('is each milestone with what became of it', () => {
    const campaign = new SmallCampaign();
    const before = report(campaign, 'T', undefined, '2018-05-20T12:00:00+08:00');
    expect(saidIn(before, 'milestones', 'c:一-1')).toBe('节点:2018-05-20，2018年5月20日前，未到期');
    expect(saidIn(report(campaign, 'T'), 'milestones', 'c:一-1')).toMatch(/未完成，已逾期$/);
    const file = campaign.case('一-1').on('2018-05-19');
    file.by(liaison('T'), {
      kind: 'complete-milestone',
      obligationId: file.owed('milestone', 'T').id,
      ...paper,
    });
    expect(saidIn(report(campaign), 'milestones', 'c:一-1')).toBe(
      '单位T 节点:2018-05-20，2018年5月20日前，2018年5月19日完成',
    );
  });

  it('is what it waits for: the unit itself, then the acceptance; done and not accepted is said apart', () => {
    const campaign = new SmallCampaign();
    const file = campaign
      .case('一-1')
      .on('2018-05-10')
      .by(liaison('A'), { kind: 'sign-for' })
      .on('2018-05-13')
      .by(liaison('A'), { kind: 'submit-plan', ...paper });
    expect(saidIn(report(campaign), 'waiting', 'c:一-1')).toContain(
      '完成整改(措施 1)（2018年6月10日前，已逾期 2 天）',
    );
    file.on('2018-06-08').by(liaison('A'), { kind: 'apply-for-closing', text: '档案已补齐', fileIds: ['f'] });
    const done = report(campaign);
    expect(saidIn(done, 'standing', 'c:一-1')).toBe('正在整改\n单位报称已完成，尚未验收认定');
    expect(saidIn(done, 'waiting', 'c:一-1')).toMatch(/^supervision：/m);
    expect(saidIn(done, 'results', 'c:一-1')).toBe('2018年6月8日 申请销号（已通过）：档案已补齐');
    expect(saidIn(done, 'handed-in', 'c:一-1')).toBe(
      '2018年5月13日 整改方案（待审）\n2018年6月8日 销号申请（已通过，附件 1 个）',
    );
    // The record has a result: what came of it is not asked again.
    expect(done.parts.find(one => one.partId === 'measures')?.missing).toEqual([]);
    file
      .on('2018-06-11')
      .by(liaison('A'), { kind: 'submit-report', ...paper })
      .on('2018-06-12')
      .by(supervisor(), { kind: 'verify', isAccepted: true, note: '属实' });
    expect(saidIn(report(campaign), 'results', 'c:一-1')).toMatch(/2018年6月12日 验收通过$/);
  });
});

describe('what the record has of the unit', () => {
  it('is its liaison, once it was named', () => {
    const campaign = new SmallCampaign();
    expect(fieldIn(report(campaign), 'liaison')).toMatchObject({
      value: null,
      origin: { says: { zh: '尚未报送联络员' } },
    });
    campaign
      .unit('A')
      .on('2018-05-10')
      .by(liaison('A'), { kind: 'name-liaison', name: '某某', post: '办公室主任', phone: '0000' });
    expect(saidIn(report(campaign), 'liaison')).toBe('某某，办公室主任，0000');
  });

  it('is documents by their numbers, wherever they were named, each once', () => {
    const campaign = new SmallCampaign();
    campaign.case('一-1').on('2018-05-10').by(liaison('A'), { kind: 'sign-for' }).by(liaison('A'), {
      kind: 'report-progress',
      percent: 10,
      text: '印发《档案补正办法》（县档发[2018]7号）；又按县档发〔2018〕07号执行',
      fileIds: [],
    });
    expect(fieldIn(report(campaign), 'papers-found').value).toEqual({
      kind: 'papers',
      papers: [{ title: '档案补正办法', number: '县档发〔2018〕7号', on: null, fileId: null }],
    });
    expect(fieldIn(report(campaign, 'T'), 'papers-found').value).toBeNull();
  });

  it('is proceedings as numbers, once the unit was told', () => {
    const campaign = new SmallCampaign();
    const { state } = inStage('interview', 'proposed');
    campaign.more.push(state);
    expect(fieldIn(report(campaign), 'proceedings').value).toBeNull();
    campaign.more[0] = { ...state, noticed: { at: '2018-05-23T10:00:00+08:00', by: null } };
    expect(saidIn(report(campaign), 'proceedings')).toBe('约谈 1 次，其中已举行 0 次');
    expect(fieldIn(report(campaign, 'B'), 'proceedings').value).toBeNull();
  });

  it('is no figures where no rules were adopted, and it says so', () =>
    expect(fieldIn(report(new SmallCampaign()), 'figures')).toMatchObject({
      value: null,
      origin: { from: 'figures', says: { zh: '本次行动没有采用政策目标' } },
    }));
});

describe('what the unit said before is offered', () => {
  const plan: UnitDocument = {
    ...blankDocument(defaultPlan),
    answers: { 'phase-rectifying': text('集中整改期间逐村核对。2018年5月16日召开专题会议部署整改。') },
    problems: { 'c:一-1': { 'own-measures': text('成立专班，实行档案管理责任制') } },
  };

  it('from a plan: sentences with the words of the field, with their day', () => {
    const campaign = new SmallCampaign().handedIn('A', plan);
    const filled = report(campaign);
    expect(fieldIn(filled, 'meetings')).toMatchObject({
      value: {
        kind: 'meetings',
        meetings: [{ on: '2018-05-16', what: '2018年5月16日召开专题会议部署整改', chair: '', attended: '' }],
      },
      origin: { from: 'earlier', docketId: 'c:unit:A', says: { zh: '摘自此前报送的整改方案' } },
    });
    // Their number follows from the list.
    expect(fieldIn(filled, 'meetings-held').value).toEqual({ kind: 'count', count: 1 });
  });

  it('is no answer yet: the part still lacks it, until it is taken over', () => {
    const campaign = new SmallCampaign().handedIn('A', plan);
    const missing = (filled: FilledForm) =>
      filled.parts.find(one => one.partId === 'deployment')?.missing.map(one => one.fieldId);
    const offered = report(campaign);
    expect(missing(offered)).toEqual(['meetings', 'meetings-held']);
    const taken = takeOver(offered);
    expect(taken.answers['meetings-held']).toBeUndefined();
    expect(missing(report(campaign, 'A', taken))).toEqual([]);
    expect(fieldIn(report(campaign, 'A', taken), 'meetings').origin).toEqual({ from: 'unit' });
  });

  it('from a report that was sent back: the same field, before anything else', () => {
    const sentBack = {
      ...blankDocument(defaultReport),
      answers: { consolidation: text('每季度复核一次'), cases: { kind: 'count' as const, count: 0 } },
      problems: { 'c:一-1': { effects: text('补齐三百份') } },
    };
    const campaign = new SmallCampaign().handedIn('A', sentBack, { decision: 'returned' });
    const filled = report(campaign);
    expect(fieldIn(filled, 'consolidation')).toMatchObject({
      value: text('每季度复核一次'),
      origin: { says: { zh: '此前报送的整改报告（已退回）中填过' } },
    });
    expect(fieldIn(filled, 'cases').value).toEqual({ kind: 'count', count: 0 });
    expect(saidIn(filled, 'effects', 'c:一-1')).toBe('补齐三百份');
    expect(filled.typed.filled).toBe(3);
  });

  it('from a report in words on one case, for that case only', () => {
    const campaign = new SmallCampaign();
    campaign.case('一-1').on('2018-05-10').by(liaison('A'), { kind: 'sign-for' }).by(liaison('A'), {
      kind: 'report-progress',
      percent: 90,
      text: '三百份档案补正，缺页全部解决',
      fileIds: [],
    });
    expect(saidIn(report(campaign), 'effects', 'c:一-1')).toBe('三百份档案补正，缺页全部解决');
    expect(() => fieldIn(report(campaign), 'effects', 'c:一-2')).toThrow();
  });

  it('never of another unit', () => {
    const campaign = new SmallCampaign().handedIn('A', plan);
    for (const unitId of ['B', 'T'])
      expect(JSON.stringify(report(campaign, unitId))).not.toMatch(/专班|专题会议|c:unit:A/);
  });

  it('is not offered where the unit says "none" or has it in its scan', () => {
    const campaign = new SmallCampaign().handedIn('A', plan);
    const none = { ...blankDocument(defaultReport), none: { deployment: '尚未召开' } };
    expect(fieldIn(report(campaign, 'A', none), 'meetings').value).toBeNull();
    const scan = { ...blankDocument(defaultReport), inFile: { deployment: 'f' } };
    expect(fieldIn(report(campaign, 'A', scan), 'meetings').value).toBeNull();
  });
});

it('what the unit says otherwise stands beside what the record has', () => {
  const otherwise = {
    fieldId: 'due',
    docketId: 'c:一-1',
    recorded: null,
    said: text('2018年6月30日前'),
    reason: '会议纪要同意',
  };
  const document = { ...blankDocument(defaultReport), otherwise: [otherwise] };
  expect(fieldIn(report(new SmallCampaign(), 'A', document), 'due', 'c:一-1')).toMatchObject({
    value: text('2018年6月10日前'),
    otherwise,
  });
});
