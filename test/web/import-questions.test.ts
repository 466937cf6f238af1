import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import { labelMeanings, missingCodes } from '../../domain/codes/plan';
import { alikeUnits } from '../../web/drafts/alike-units';
import { withoutPart } from '../../web/drafts/change-assignment';
import { isComplete, nothingFilled } from '../../web/drafts/choice';
import { draftSteps, openIn } from '../../web/drafts/draft-steps';
import { linksOf } from '../../web/drafts/entry-links';
import { givenAnswers } from '../../web/drafts/given-answers';
import { planNames } from '../../web/drafts/plan-names';
import { nextAfter, questionsOf } from '../../web/drafts/question';
import { choicesOf } from '../../web/drafts/question-choices';
import { questionWords } from '../../web/drafts/question-words';
import { en } from '../../web/i18n/en';
import { zh } from '../../web/i18n/zh';

const asks = (
  code: MissingView['code'],
  about: MissingView['about'] = {},
  more: object = {},
): MissingView => ({
  key: `${code} ${JSON.stringify(about)}`,
  code,
  message: `${code} ${JSON.stringify(about)}`,
  about,
  proposals: [],
  isWarning: false,
  source: null,
  waitsFor: null,
  canConfirm: false,
  ...more,
});

const entry = (label: string, leads: string[], responsible: string[]) => ({
  label,
  leads,
  responsible,
  supporting: [],
  supervising: [],
  text: label,
  source: { start: 0, end: 1 },
  milestones: [{ raw: '6月5日', source: { start: 0, end: 1 } }],
});
const draftOf = (missing: MissingView[], more: object = {}): DraftView =>
  ({
    plan: {
      categories: [],
      assignments: [
        entry('(一)', ['甲局'], ['乙局', '丙局']),
        entry('(二)', ['甲局'], ['乙局', '丙局', '丁局']),
        entry('(三)', ['戊局'], ['己局']),
      ],
    },
    answers: { units: {}, assignments: {}, milestones: {}, links: null, timetable: {} },
    units: ['甲局', '乙局', '丙局', '丁局'].map((name, n) => ({ id: `u${n}`, name })),
    proposedLinks: [
      { ref: '一-1', assignment: 0, score: 0.8, isTaken: true },
      { ref: '一-2', assignment: 0, score: 0.1, isTaken: false },
    ],
    sourceText: '',
    labels: [],
    matched: [],
    campaign: { status: 'draft' },
    missing,
    ...more,
  }) as unknown as DraftView;

const a = asks('LEAD_MISSING', { assignment: 0 });
const b = asks('DEADLINE_PASSED', { assignment: 1 }, { isWarning: true });
const c = asks('UNIT_UNKNOWN', { name: '某办', assignment: 2 });

describe('questions come one after the other', () => {
  const order = (aside: string[]) => questionsOf(draftOf([a, b, c]), aside).map(one => one.missing);

  it('first what holds up the launch, then what only is to be looked at', () => {
    expect(order([])).toEqual([a, c, b]);
  });

  it('what is put aside comes last, in the order in which it was', () => {
    expect(order([a.key])).toEqual([c, b, a]);
    expect(order([c.key, a.key])).toEqual([b, c, a]);
  });

  it('what waits for another comes last and is passed over, whether or not the other was put aside', () => {
    const waits = asks('LEAD_MISSING', { assignment: 2 }, { waitsFor: c.key });
    const all = questionsOf(draftOf([waits, c, a]), [c.key]);
    expect(all.map(one => [one.missing, one.state])).toEqual([
      [a, 'open'],
      [c, 'aside'],
      [waits, 'waiting'],
    ]);
    expect(nextAfter(all, c.key, () => false)).toBe(a.key);
    expect(nextAfter(questionsOf(draftOf([c, waits]), []), c.key, () => false)).toBeNull();
  });

  it('after the last comes the first that is not being saved; after the only one comes none', () => {
    const all = questionsOf(draftOf([a, b, c]), []);
    const never = () => false;
    expect(nextAfter(all, a.key, never)).toBe(c.key);
    expect(nextAfter(all, b.key, never)).toBe(a.key);
    expect(nextAfter(all, b.key, key => key === a.key)).toBe(c.key);
    expect(nextAfter(questionsOf(draftOf([a]), []), a.key, never)).toBeNull();
  });
});

it('names that were taken for a unit by a short form come behind those that are asked about, with the reason', () => {
  const matched = [{ name: '乙局', unit: { id: 'u1', name: '县乙局' }, by: 'short-form' }];
  const names = planNames(draftOf([asks('UNIT_UNKNOWN', { name: '己局' })], { matched }));
  expect(names.slice(0, 2)).toMatchObject([
    { name: '己局', state: 'open' },
    { name: '乙局', state: 'matched', units: ['县乙局'], by: 'short-form' },
  ]);
});

describe('each question can be answered in its card', () => {
  const about = {
    name: '某办',
    assignment: 0,
    unitId: 'u0',
    field: 'planDueOn',
    ref: '一-1',
    label: '包联干部',
  };

  it.each(missingCodes)('%s has choices, a sentence and a reason', code => {
    const missing = asks(code, about);
    for (const t of [zh, en]) {
      expect(choicesOf(missing, draftOf([missing]), t).length).toBeGreaterThan(0);
      expect(questionWords(missing, draftOf([missing]), t).title).not.toBe('');
      expect(questionWords(missing, draftOf([missing]), t).why).not.toBeNull();
    }
  });

  it('no choice can be confirmed while something is to be filled in with it', () => {
    const choices = missingCodes.flatMap(code => choicesOf(asks(code, about), draftOf([]), zh));
    for (const one of choices) expect(isComplete(one, nothingFilled)).toBe(one.asks === undefined);
    const filled = { units: ['u1'], words: '6月底前', day: '2018-06-30' };
    for (const one of choices) expect(isComplete(one, filled)).toBe(true);
  });

  it('「等」 proposes the units of measures with much the same ones, and those that are added are written behind the others', () => {
    const [done, more] = choicesOf(asks('UNIT_LIST_OPEN_ENDED', { assignment: 0 }), draftOf([]), zh);
    expect([done?.title, done?.note]).toEqual([zh.questions.row.listDone(2), '乙局、丙局']);
    expect(more?.hints?.units.map(unit => unit.name)).toEqual(['丁局']);
    const after = more?.take?.({ ...nothingFilled, units: ['u3'] })?.(draftOf([]).answers);
    expect(after?.assignments).toEqual({
      0: { responsible: ['乙局', '丙局', '丁局'], isListComplete: true },
    });
    expect(alikeUnits(draftOf([]).plan.assignments, 2)).toEqual([]);
  });
});

describe('a label that is not known', () => {
  const label = asks('LABEL_UNKNOWN', { label: '包联干部' }, { proposals: ['officer', 'responsible'] });
  const text = '包联干部:甲局\n【包联干部】乙局\n包联干部到场';

  it('is asked once with how often it stands there, the likeliest first and no field last', () => {
    const draft = draftOf([label], { sourceText: text });
    expect(questionWords(label, draft, zh).title).toBe(zh.questions.labelAsk('包联干部', 2));
    const ids = choicesOf(label, draft, zh).map(one => one.id);
    expect([ids[0], ids[1], ids[ids.length - 1]]).toEqual(['officer', 'responsible', 'remark']);
    expect(new Set(ids).size).toBe(labelMeanings.length);
  });

  it('is answered for the whole document, beside other labels', () => {
    const before = { ...draftOf([]).answers, labels: { 督办人: 'lead' as const } };
    const [first] = choicesOf(label, draftOf([label]), zh);
    expect(first?.take?.(nothingFilled)?.(before).labels).toEqual({ 督办人: 'lead', 包联干部: 'officer' });
  });

  it('says that the answer is remembered, and from whom', () => {
    const answered = draftOf([], {
      answers: { ...draftOf([]).answers, labels: { 包联干部: 'officer', 督办人: 'lead' } },
      labels: [
        { label: '包联干部', meaning: 'officer', remembered: true, givenBy: { id: 'p', name: '甲同志' } },
        { label: '督办人', meaning: 'lead', remembered: false, givenBy: null },
      ],
    });
    const [kept, own] = givenAnswers(answered, zh);
    expect(kept?.text).toContain('沿用上次的答复 甲同志');
    expect(own?.text).not.toContain('沿用');
    expect(kept?.undo(answered.answers).labels).toEqual({ 督办人: 'lead' });
  });
});

describe('what was read right is confirmed, and can be taken back', () => {
  it('by its key, once', () => {
    const doubt = asks('NUMBERING_UNCLEAR', {}, { canConfirm: true });
    const right = choicesOf(doubt, draftOf([]), zh)[0]?.take?.(nothingFilled);
    const once = right?.(draftOf([]).answers) ?? draftOf([]).answers;
    expect(right?.(once).confirmed).toEqual([doubt.key]);
    const given = givenAnswers(draftOf([], { answers: once }), zh);
    expect(given.map(one => one.undo(once).confirmed)).toEqual([[]]);
  });
});

describe('what was read of an entry', () => {
  it('answers the problems that were proposed until others are confirmed', () => {
    expect(linksOf(draftOf([]), 0)).toEqual([{ ref: '一-1', score: 0.8 }]);
    const links = [
      { ref: '一-2', assignment: 0 },
      { ref: '一-3', assignment: 0 },
      { ref: '一-1', assignment: 1 },
    ];
    const { answers } = draftOf([]);
    expect(linksOf(draftOf([], { answers: { ...answers, links } }), 0)).toEqual([
      { ref: '一-2', score: 0.1 },
      { ref: '一-3', score: null },
    ]);
  });

  it('holds again where its correction is taken back; other corrections stay', () => {
    const before = {
      ...draftOf([]).answers,
      assignments: { 0: { leads: ['乙局'], deadlineText: '6月底' }, 1: { leads: ['丙局'] } },
    };
    const once = withoutPart(0, 'leads')(before);
    expect(once.assignments).toEqual({ 0: { deadlineText: '6月底' }, 1: { leads: ['丙局'] } });
    expect(withoutPart(0, 'deadlineText')(once).assignments).toEqual({ 1: { leads: ['丙局'] } });
  });
});

describe('the steps', () => {
  it('count what is left to do in each, and no remark', () => {
    const links = asks('LINKS_UNCONFIRMED');
    const all = draftOf([a, b, c, links, asks('ISSUE_DATE_MISSING')]);
    expect(draftSteps.map(step => openIn(step, all))).toEqual([0, 4, 1, 1, 1, 1, 1]);
    const launched = draftOf([b], { campaign: { status: 'launched' } });
    expect(draftSteps.map(step => openIn(step, launched))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('the names of units are listed with what they stand for, those asked about first', () => {
    const draft = draftOf([asks('UNIT_UNKNOWN', { name: '己局' })]);
    draft.answers.units = { 乙局: { kind: 'units', unitIds: ['u1', 'gone'] }, 丁局: { kind: 'ignore' } };
    expect(planNames(draft).map(one => [one.name, one.count, one.state, one.units])).toEqual([
      ['己局', 1, 'open', []],
      ['乙局', 2, 'answered', ['乙局', 'gone']],
      ['丁局', 1, 'ignored', []],
      ['甲局', 2, 'registered', []],
      ['丙局', 2, 'registered', []],
      ['戊局', 1, 'registered', []],
    ]);
  });
});
