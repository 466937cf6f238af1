import { questionCodes, missingCodes, type LabelMeaning, type QuestionCode } from '../../domain/codes/plan';
import { noAnswers, type Answers, type Missing } from '../../domain/launch/answers';
import { isAskedByResolution } from '../../domain/launch/reading-questions';
import { reviewPlan } from '../../domain/launch/review-plan';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan, PlanQuestion } from '../../domain/plan/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { minimalUnits } from './support/demo-launch';
import { calendar } from './support/facts';

const read = (text: string, labels: Record<string, LabelMeaning> = {}, issuedOn?: string): Plan => {
  const reading = readPlan(text, { calendar, labels, ...(issuedOn && { issuedOn }) });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};
const review = (plan: Plan, text: string, answers: Answers = noAnswers()) =>
  reviewPlan({ plan, text, answers, units: minimalUnits, calendar, policy: defaultPolicy }, null);

const entry = (problem: string, ...lines: string[]) => [problem, '整改措施:灌浆加固。', ...lines];
const textOf = (...lines: string[]) =>
  ['清河县督察反馈问题整改方案', '2018年5月9日', '一、反馈问题及整改措施', ...lines].join('\n');
const good = ['牵头单位:县档案局', '责任单位:县财政局', '整改时限:6月10日前'];
const plain = textOf(...entry('1.堤防有裂缝。', ...good));
const one = (missing: readonly Missing[], code: Missing['code']): Missing => {
  const found = missing.filter(each => each.code === code);
  expect([code, found.length]).toEqual([code, 1]);
  return found[0]!;
};

describe('every question of the reading is answered before the launch', () => {
  const base = read(plain);
  /** The plan with one more question of the reading, about its first assignment. */
  const asking = (code: QuestionCode, about: PlanQuestion['about'] = { assignment: 0 }): Plan => ({
    ...base,
    questions: [
      ...base.questions,
      { code, message: `问「${code}」`, about, source: base.assignments[0]!.source },
    ],
  });
  const before = review(base, plain).missing.map(each => each.key);

  it.each(questionCodes)(
    '%s is asked by the resolution, or holds the launch up until it is settled',
    code => {
      const plan = asking(code, { assignment: 0, label: '挂点同志' });
      const question = plan.questions.at(-1)!;
      const added = review(plan, plain).missing.filter(each => !before.includes(each.key));
      if (isAskedByResolution(question)) return expect(added).toEqual([]);
      expect(added).toMatchObject([
        { code, message: question.message, isWarning: false, source: question.source, waitsFor: null },
      ]);
      const { key, canConfirm } = added[0]!;
      const answers: Answers = canConfirm
        ? { ...noAnswers(), confirmed: [key] }
        : { ...noAnswers(), labels: { 挂点同志: 'remark' } };
      expect(review(plan, plain, answers).missing.map(each => each.key)).toEqual(before);
    },
  );

  it('what the resolution asks itself it does ask, where the reading asks it', () => {
    const text = textOf(
      ...entry('1.堤防有裂缝。', '责任单位:各挂钩单位、县财政局等', '整改时限:按上级要求'),
      ...entry('2.闸门漏水。', '责任单位:县财政局'),
      ...entry('3.泵站失修。', ...good.slice(0, 2), '整改时限:6月10日前,8月15日前报送整改报告'),
    );
    const plan = read(text);
    const { missing } = review(plan, text);
    const codes = (list: readonly { code: string }[]) => [...new Set(list.map(each => each.code))];
    const expected = codes(plan.questions.filter(isAskedByResolution));
    expect(expected.length).toBeGreaterThanOrEqual(5);
    expect(codes(missing)).toEqual(expect.arrayContaining(expected));
  });

  it('a code of the reading is a code of what is missing', () => {
    expect(questionCodes.filter(code => !(missingCodes as readonly string[]).includes(code))).toEqual([]);
  });

  it('a deadline that somebody words anew is settled', () => {
    const plan = asking('DEADLINE_DOUBTFUL');
    const assignments = { '0': { deadlineText: '2018年6月11日前' } };
    expect(review(plan, plain, { ...noAnswers(), assignments }).missing).not.toContainEqual(
      expect.objectContaining({ code: 'DEADLINE_DOUBTFUL' }),
    );
  });

  it('two questions in the same words are confirmed one by one', () => {
    const twice = { ...asking('TEXT_UNCLEAR') };
    twice.questions = [...twice.questions, twice.questions.at(-1)!];
    const keys = review(twice, plain)
      .missing.filter(each => each.code === 'TEXT_UNCLEAR')
      .map(each => each.key);
    expect(new Set(keys).size).toBe(2);
    const left = review(twice, plain, { ...noAnswers(), confirmed: [keys[0]!] }).missing;
    expect(left.filter(each => each.code === 'TEXT_UNCLEAR').map(each => each.key)).toEqual([keys[1]]);
  });

  it('what was confirmed stays so in another reading, and not where the words are others', () => {
    const lines = [...entry('1.堤防有裂缝。', ...good, '挂点同志:林某'), ...entry('3.泵站失修。', ...good)];
    const text = textOf(...lines);
    const asked = read(text);
    const { key } = one(review(asked, text).missing, 'NUMBERING_UNCLEAR');
    const confirmed = { ...noAnswers(), confirmed: [key] };
    const codes = (plan: Plan, source: string) =>
      review(plan, source, confirmed).missing.map(each => each.code);
    expect(codes(asked, text)).not.toContain('NUMBERING_UNCLEAR');
    expect(codes(read(text, { 挂点同志: 'officer' }), text)).not.toContain('NUMBERING_UNCLEAR');
    const other = text.replace('3.泵站失修', '4.泵站渗水');
    expect(codes(read(other), other)).toContain('NUMBERING_UNCLEAR');
  });
});

describe('a question that only follows from another waits for it', () => {
  it('a lead that is missing because its unit is not known', () => {
    const text = textOf(...entry('1.堤防有裂缝。', '牵头单位:县气象局', '责任单位:县财政局', good[2]!));
    const plan = read(text);
    const { missing } = review(plan, text);
    const unit = one(missing, 'UNIT_UNKNOWN');
    expect([unit.waitsFor, one(missing, 'LEAD_MISSING').waitsFor]).toEqual([null, unit.key]);
    // Said to be nobody: now the lead is a question of its own.
    const nobody = review(plan, text, { ...noAnswers(), units: { 县气象局: { kind: 'ignore' } } }).missing;
    expect(one(nobody, 'LEAD_MISSING').waitsFor).toBeNull();
    // Said to be a unit: nothing follows any more.
    const known: Answers['units'] = { 县气象局: { kind: 'units', unitIds: ['archives'] } };
    expect(review(plan, text, { ...noAnswers(), units: known }).missing.map(each => each.code)).not.toContain(
      'LEAD_MISSING',
    );
  });

  it('a deadline and a lead that an unknown label of the same entry may name, and not those of another entry', () => {
    const text = textOf(
      ...entry('1.堤防有裂缝。', '责任单位:县财政局', '挂点同志:6月10日前'),
      ...entry('2.闸门漏水。', '责任单位:县财政局'),
    );
    const { missing } = review(read(text), text);
    const { key } = one(missing, 'LABEL_UNKNOWN');
    const waiting = (code: Missing['code']) =>
      missing.filter(each => each.code === code).map(each => each.waitsFor);
    expect([waiting('DEADLINE_MISSING'), waiting('LEAD_MISSING')]).toEqual([
      [key, null],
      [key, null],
    ]);
    const answered = review(read(text, { 挂点同志: 'deadline' }), text).missing;
    expect(answered.filter(each => each.code === 'DEADLINE_MISSING')).toHaveLength(1);
    const remark = review(read(text, { 挂点同志: 'remark' }), text).missing;
    expect(remark.filter(each => each.code === 'DEADLINE_MISSING').map(each => each.waitsFor)).toEqual([
      null,
      null,
    ]);
  });

  it('the links wait until it is clear what the problems are', () => {
    const text = textOf(...entry('1.堤防有裂缝。', ...good), ...entry('3.泵站失修。', ...good));
    const plan = read(text);
    const { missing } = review(plan, text);
    const numbers = one(missing, 'NUMBERING_UNCLEAR');
    expect(one(missing, 'LINKS_UNCONFIRMED').waitsFor).toBe(numbers.key);
    const confirmed = { ...noAnswers(), confirmed: [numbers.key] };
    expect(one(review(plan, text, confirmed).missing, 'LINKS_UNCONFIRMED').waitsFor).toBeNull();
  });

  it('nothing waits for what is not asked, and something can always be answered', () => {
    const text = textOf(
      ...entry('1.堤防有裂缝。', '责任单位:县气象局等', '挂点同志:林某'),
      ...entry('4.泵站失修。', '牵头单位:县水文局', '整改时限:2018年第三季度前'),
    );
    const open = review(read(text), text).missing.filter(each => !each.isWarning);
    const keys = new Map(open.map(each => [each.key, each]));
    for (const { waitsFor } of open) if (waitsFor !== null) expect(keys.get(waitsFor)?.waitsFor).toBeNull();
  });
});
