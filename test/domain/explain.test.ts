import { inWords, sentenceOf } from '../../domain/explain/derive';
import type { DerivationRule } from '../../domain/explain/rule';

const words = '立行立改';

/** Each rule with its two sentences, as people are to read them. */
const table: [rule: DerivationRule, zh: string, en: string][] = [
  [
    { code: 'working-days-after', event: 'plan-returned', from: '2018-05-14', n: 3, on: '2018-05-17' },
    '2018年5月14日退回整改方案,自次日起第 3 个工作日为 2018年5月17日(含当日,至24时)',
    'On 14 May 2018 the rectification plan was returned; working day 3 from the next day on is 17 May 2018 (that day included, until 24:00)',
  ],
  [
    { code: 'months-after', event: 'decision-delivered', from: '2018-06-20', n: 1, on: '2018-07-20' },
    '2018年6月20日决定送达,1 个月至 2018年7月20日(含当日,至24时)',
    'On 20 Jun 2018 the decision was delivered; 1 month from then on: until 20 Jul 2018 (that day included, until 24:00)',
  ],
  [
    { code: 'days-after', event: 'handed-out', from: '2018-05-11', n: 7, on: '2018-05-18' },
    '2018年5月11日交办,自次日起第 7 日(自然日)为 2018年5月18日(含当日,至24时)',
    'On 11 May 2018 the task was handed out; calendar day 7 from the next day on is 18 May 2018 (that day included, until 24:00)',
  ],
  [
    { code: 'policy-fills', words: '立行立改', weight: 'ordinary' },
    '「立行立改」没有写明日期,按策略对一般事项的期限计算',
    '「立行立改」 states no day; the period of the policy for ordinary matters counts',
  ],
  [
    { code: 'feedback-due', event: 'handed-out', from: '2018-05-09', months: 1, n: 2, on: '2018-07-09' },
    '2018年5月9日交办,其后每 1 个月反馈一次办理进展,直至销号;第 2 次截止 2018年7月9日(含当日,至24时,不因休息日顺延)',
    'On 9 May 2018 the task was handed out; from then on progress is reported every month until the case is closed; report 2 is due by 9 Jul 2018 (that day included, until 24:00, weekends or not)',
  ],
  [
    { code: 'rest-day-stays', on: '2018-05-12' },
    '按自然日计算,届满日 2018年5月12日 遇休息日、节假日也不顺延',
    'Counted in calendar days: the last day, 12 May 2018, does not move off a rest day or public holiday',
  ],
  [
    { code: 'not-before-phase-end', phaseEndsOn: '2018-06-15', byPeriod: '2018-06-13', on: '2018-06-15' },
    '督导阶段结束日 2018年6月15日与 2018年6月13日,取较晚者 2018年6月15日',
    'The later of the end of the supervision phase (15 Jun 2018) and 13 Jun 2018: 15 Jun 2018',
  ],
  [
    { code: 'rest-day', end: '2018-06-16', on: '2018-06-19' },
    '2018-06-16 是休息日或法定节假日(周末按司法实践视同休假日),顺延至其结束的次日 2018-06-19',
    '16 Jun 2018 is a rest day or public holiday (weekends count as such in judicial practice); the period ends on the day after it, 19 Jun 2018',
  ],
  [
    { code: 'counted-from', deliveredOn: '2018-06-13', workingDays: null, on: '2018-06-20' },
    '2018年6月13日督办函送达,其后期限顺延,自 2018年6月20日 起算',
    'The supervision letter was delivered on 13 Jun 2018; the deadline was moved after that; counted from 20 Jun 2018',
  ],
  [
    { code: 'remind', dueOn: '2018-05-14', daysBefore: [3, 1], on: '2018-05-11' },
    '期限 2018年5月14日 前 3、1 天,遇非工作日提前到最后一个工作日:2018年5月11日',
    '3 and 1 days before the deadline of 14 May 2018, moved back to the last working day where that is none: 11 May 2018',
  ],
  [
    {
      code: 'extension-granted',
      dueBefore: '2018-06-10',
      asked: '汛期',
      by: 'supervision',
      decidedOn: '2018-06-05',
      reason: '属实',
      on: '2018-06-20',
    },
    '期限 2018年6月10日;届满前申请延期(汛期);督查室于 2018年6月5日同意(属实),延至 2018年6月20日(含当日,至24时)',
    'Due on 10 Jun 2018; an extension was asked for before that (汛期); the supervision office granted it on 5 Jun 2018 (属实), until 20 Jun 2018 (that day included, until 24:00)',
  ],
  [
    { code: 'agreed-at-interview', on: '2018-06-29' },
    '约谈时商定限期 2018年6月29日(含当日,至24时)',
    'The deadline agreed on at the interview is 29 Jun 2018 (that day included, until 24:00)',
  ],
  [
    { code: 'read-as', words: '6月10日前', on: '2018-06-10', yearFrom: 'document', issuedOn: '2018-05-09' },
    '「6月10日前」即 2018-06-10(没有写年份,按发文日 2018-05-09 认定为 2018 年)',
    '「6月10日前」 means 10 Jun 2018 (no year is written; 2018 by the date of the document, 9 May 2018)',
  ],
  [
    {
      code: 'read-as',
      words: '4月至5月',
      from: '2018-04-01',
      on: '2018-05-31',
      yearFrom: 'context',
      issuedOn: '2018-06-01',
    },
    '「4月至5月」即 2018-04-01 至 2018-05-31(年份承前文,为 2018 年);该日早于发文日 2018-06-01,按写明的日期执行',
    '「4月至5月」 means 1 Apr 2018 to 31 May 2018 (the year 2018 comes from the words before); that is before the date of the document (1 Jun 2018), and holds as written',
  ],
  [
    { code: 'immediate', words, length: { n: 5, unit: 'working-day' } },
    '「立行立改」没有写明天数,适用默认期限:送达后 5 个工作日',
    '「立行立改」 names no number of days; the default applies: 5 working days after the delivery',
  ],
  [
    { code: 'claim', words: '' },
    '是完成情况的说明,不是期限,须经核实',
    'The wording says what has been done and is no deadline; it has to be verified',
  ],
  [
    { code: 'stated', what: { phase: '督查阶段' }, on: '2018-06-15' },
    '督查阶段期限 2018年6月15日(含当日,至24时)',
    'The deadline for 督查阶段 is 15 Jun 2018 (that day included, until 24:00)',
  ],
  [
    {
      code: 'verification',
      phaseEndsOn: null,
      from: '2018-06-11',
      n: 5,
      byPeriod: '2018-06-19',
      on: '2018-06-19',
    },
    '督导阶段结束日未定与申请(2018年6月11日)后第 5 个工作日 2018年6月19日,取较晚者 2018年6月19日',
    'The later of the end of the supervision phase (not set) and working day 5 after the application of 11 Jun 2018 (19 Jun 2018): 19 Jun 2018',
  ],
  [
    { code: 'light-silent', days: 15, limit: 14 },
    '已 15 天没有进展报告',
    'No report of progress for 15 days (limit 14)',
  ],
];

it.each(table)('%j', (rule, zh, en) => {
  expect(inWords(rule, 'zh')).toBe(zh);
  expect(inWords(rule, 'en')).toBe(en);
});

it('what was recorded without a rule, or by a newer version, keeps its Chinese text in both languages', () => {
  expect(sentenceOf({ text: '方案规定', cites: 'plan' }, 'en')).toBe('方案规定');
  const rule = { code: 'of-tomorrow' } as unknown as DerivationRule;
  expect(sentenceOf({ text: '明日之规', cites: '', rule }, 'en')).toBe('明日之规');
});
