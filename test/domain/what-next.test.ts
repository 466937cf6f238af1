import { at } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import { sentenceOf } from '../../domain/explain/derive';
import { whatNext } from '../../domain/outlook/what-next';
import { everythingReader } from '../../domain/permissions/reader';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { decideItems, openNewDeadlines } from '../../domain/proceeding/item-effects';
import { coordinator, leader, liaison } from './support/actors';
import type { CaseFile } from './support/case-file';
import { caseOf, unitFileOf } from './support/case-file';
import { calendar } from './support/facts';
import type { ObligationKind } from '../../domain/codes/obligation';
import type { Paper } from '../../domain/outlook/outlook-input';

const office = coordinator();
const names: Record<string, string> = {
  A: '甲局',
  office: '指挥部办公室',
  supervision: '督查室',
  leadership: '县领导',
};

const lookAt = (file: CaseFile, kind: ObligationKind = 'rectification', papers: Paper[] = []) => {
  const all = whatNext(file.state, {
    facts: file.facts,
    papers,
    nameOf: id => names[id] ?? id,
    reader: everythingReader,
  });
  const one = all.obligations.find(({ obligation }) => obligation.id === file.owed(kind, 'A').id)!;
  return { ...one, waits: all.waits };
};
const standstillOf = (...look: Parameters<typeof lookAt>): [zh?: string, en?: string] => {
  const why = lookAt(...look).standstill;
  return why ? [sentenceOf(why, 'zh'), sentenceOf(why, 'en')] : [];
};

const escalated = () =>
  caseOf()
    .pass(at('2018-06-13', '10:00'))
    .deliverLetter('rectification', 'A')
    .pass(at('2018-06-20', '10:00'));
const decided = (decision: 'approved' | 'declined') => {
  const file = escalated();
  const { personId, unitId } = leader();
  const items = [file.item('rectification', 'A', 'propose-interview')];
  return file.take(decideItems(file.state, items, decision, '理由', { personId, unitId }, file.facts));
};

it('says what comes next, when, by which rule, and who will be told', () => {
  const { upcoming, standstill } = lookAt(caseOf().on('2018-06-05'));
  expect(standstill).toBeNull();
  expect(upcoming.map(({ act, dueAt }) => [act, dueAt])).toEqual([
    // Seven days before 10 June is Sunday 3 June, three are 7 June, one is Saturday 9 June.
    ['remind', at('2018-06-01')],
    ['remind', at('2018-06-07')],
    ['remind', at('2018-06-08')],
    ['urge', at('2018-06-11')],
  ]);
  const last = upcoming.at(-1)!;
  expect(last.says.text).toBe('如不办理,2018年6月11日00:00催办,通知甲局联络员、甲局负责人、督查室');
  expect(sentenceOf(last.says, 'en')).toBe(
    'If nothing is done: urging on 11 Jun 2018, 00:00, told to the liaison of 甲局, the head of 甲局, the supervision office',
  );
  expect(last.says).toMatchObject({ policy: 'default@1', calendar: calendar.version });
  expect(last.derivation.map(step => sentenceOf(step, 'en'))).toEqual([
    '10 Jun 2018 is the last day of the deadline; due as soon as it has ended (24:00)',
  ]);
});

it('agrees with the alarms on every day of a silent case', () => {
  const file = caseOf();
  for (let day = 10; day < 31; day++) {
    file.pass(at(`2018-05-${day}`, '12:00'));
    const { facts, state } = file;
    const steps = whatNext(state, {
      facts,
      papers: [],
      nameOf: id => id,
      reader: everythingReader,
    }).obligations.flatMap(one => one.upcoming);
    const first = (isReminder: boolean) =>
      steps
        .filter(({ act }) => (act === 'remind') === isReminder)
        .map(({ dueAt }) => dueAt)
        .sort()[0] ?? null;
    const alarms = alarmsOf(state, facts.policy, facts.calendar);
    expect([first(false), first(true)]).toEqual([alarms.alarmAt, alarms.remindAt]);
  }
});

describe('says why nothing has happened yet', () => {
  it('met', () => {
    const file = caseOf().on('2018-05-09').by(liaison('A'), { kind: 'sign-for' });
    expect(standstillOf(file, 'receipt')).toEqual([
      '已于 2018年5月9日10:00 完成',
      'Met on 9 May 2018, 10:00',
    ]);
  });

  it('the clock stands', () => {
    const file = caseOf().pass(at('2018-06-04', '10:00'));
    file.by(office, {
      kind: 'pause-clock',
      obligationId: file.owed('rectification', 'A').id,
      category: 'force-majeure',
      reason: '山洪',
    });
    expect(standstillOf(file)).toEqual([
      '自 2018年6月4日 起中止计时(不可抗力),恢复前不提醒、不催办',
      'The clock has stood since 4 Jun 2018 (force majeure); nothing happens until it runs again',
    ]);
    expect(lookAt(file).upcoming).toEqual([]);
  });

  it('a letter waits to be delivered: with whom, since when', () => {
    const file = caseOf().pass(at('2018-06-13', '10:00'));
    const { id, round } = file.owed('rectification', 'A');
    const step = { obligationId: id, round, rung: 'supervision-letter' };
    const letter: Paper = { ...step, kind: 'letter', stage: 'signed', heldBy: 'office' };
    expect(standstillOf(file, 'rectification', [letter])).toEqual([
      '督办函自 2018年6月12日00:00 起由指挥部办公室办理(现为「待编号」),送达后才进入下一级',
      'The supervision letter has been with 指挥部办公室 since 12 Jun 2018, 00:00 (to be numbered); the next rung counts from its delivery',
    ]);
    // A reader who may not see the letter yet is not told its stage.
    expect(standstillOf(file)[0]).toBe('督办函自 2018年6月12日00:00 起由督查室办理,送达后才进入下一级');
  });

  it('a proposal waits for a decision', () => {
    expect(standstillOf(escalated())).toEqual([
      '约谈建议自 2018年6月20日00:00 起等待县领导审批',
      'The proposal of an interview has waited for the decision of 县领导 since 20 Jun 2018, 00:00',
    ]);
  });

  it('declined', () => {
    expect(standstillOf(decided('declined'))).toEqual([
      '约谈建议未获批准,本次不再进入下一级',
      'The proposal of an interview was declined; no further rung follows this time',
    ]);
  });

  it('an interview goes on, and then the last chance runs', () => {
    const file = decided('approved');
    expect(standstillOf(file)[0]).toBe('约谈建议已批准,程序正在办理,自 2018年6月20日00:00 起');
    const items = [file.item('rectification', 'A', 'propose-interview')];
    const by = { personId: 'p', unitId: 'office' };
    file.take(openNewDeadlines(file.state, items, '2018-06-29', [], by, file.facts));
    expect(standstillOf(file)).toEqual([
      '约谈后另行限期整改,至 2018年6月29日,以该期限为准',
      'After the interview a last deadline runs until 29 Jun 2018; that one counts',
    ]);
    expect(lookAt(file, 'new-deadline').upcoming.at(-1)).toMatchObject({
      act: 'propose-accountability',
      dueAt: at('2018-06-30'),
    });
  });

  it('the ladder has been climbed', () => {
    const file = caseOf().pass(at('2018-05-20', '10:00'));
    expect(standstillOf(file, 'receipt')).toEqual([
      '督办阶梯已走完,最后一级是催办',
      'The ladder has been climbed; its last rung was the urging',
    ]);
  });

  it('a request for an extension holds the ladder, where the policy says so', () => {
    const policy = {
      ...defaultPolicy,
      extension: { ...defaultPolicy.extension, holdsLadder: true },
    };
    const file = caseOf([{}], { policy }).pass(at('2018-06-08', '10:00'));
    file.by(liaison('A'), {
      kind: 'ask-extension',
      obligationId: file.owed('rectification', 'A').id,
      dueOn: '2018-06-20',
      reason: '汛期',
      fileIds: [],
    });
    expect(standstillOf(file)).toEqual([
      '延期申请自 2018年6月8日10:00 起等待指挥部办公室审定,其间不进入下一级',
      'A request for an extension has waited for the decision of 指挥部办公室 since 8 Jun 2018, 10:00; it holds the ladder',
    ]);
  });

  it('the calendar does not reach the year', () => {
    const file = caseOf([{ dueOn: '2099-12-31' }], { calendar: { ...calendar, version: 'short' } });
    file.pass(at('2100-01-01', '10:00'));
    expect(standstillOf(file)[1]).toBe(
      'The working-day calendar (version short) lacks the year 2100; the next step cannot be worked out before it is added',
    );
  });
});

it('says what a whole case or file waits for: a review, by whom, since when', () => {
  const file = caseOf().on('2018-05-10').by(liaison('A'), { kind: 'sign-for' });
  file.by(liaison('A'), { kind: 'submit-plan', text: '方案', fileIds: [] });
  expect(lookAt(file).waits.map(step => [sentenceOf(step, 'zh'), sentenceOf(step, 'en')])).toEqual([
    [
      '甲局的整改方案自 2018年5月10日 起等待指挥部办公室审核',
      'The rectification plan of 甲局 has waited for 指挥部办公室 since 10 May 2018',
    ],
  ]);
  const own = unitFileOf('T');
  expect(
    whatNext(own.state, { facts: own.facts, papers: [], nameOf: id => id, reader: everythingReader }).waits,
  ).toEqual([]);
});

it('a case that is withdrawn has nothing to come', () => {
  const file = caseOf().on('2018-05-15').by(office, { kind: 'withdraw', reason: '重复交办' });
  const { waits, standstill: why } = lookAt(file);
  expect(sentenceOf(waits[0]!, 'en')).toBe('Closed on 15 May 2018; nothing follows');
  expect(sentenceOf(why!, 'zh')).toBe('已于 2018年5月15日10:00 终止:已撤销');
});
