import { civil, inChinese, lastOf, yearInChinese, type Day } from './days';
import type { Random } from './random';
import type { TrueDeadline } from './truth';

export interface WrittenDeadline {
  text: string;
  deadline: TrueDeadline;
  /** It can stand in a sentence: 于…完成. */
  isDay: boolean;
}

/** A day in the months after the issue, in the same year more often than not. */
const dayAfter = (random: Random, { y, m }: Day): Day => {
  const months = m + random.int(1, random.percent(75) && m < 11 ? 12 - m : 14);
  const day = { y: y + Math.floor((months - 1) / 12), m: ((months - 1) % 12) + 1 };
  return { ...day, d: random.pick([10, 15, 20, 25, 28, 30]) };
};

const within = (day: Day): Day => ({ ...day, d: Math.min(day.d, lastOf(day.y, day.m).d) });

/** A day of a month in the ways in which offices write one; the year may be left out when it is the document's. */
const ofDay = (random: Random, day: Day, issued: Day): string => {
  const { y, m, d } = day;
  const full = [
    `${y}年${m}月${d}日前`,
    `${y}年${m}月${d}日`,
    `${y}.${m}.${d}`,
    `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    `${y}/${m}/${d}`,
    `${yearInChinese(y)}年${inChinese(m)}月${inChinese(d)}日前`,
    `${y}年${m}月${d}日之前`,
    `${y}年${m}月${d}日以前`,
    `${y}年${m}月${d}日前完成`,
    `${y}年${m}月${d}日前完成整改`,
    `不迟于${y}年${m}月${d}日`,
    `${y}年${m}月${d}日前全面完成`,
    `${y}年${m}月${d}日18:00前`,
    `${y}年${String(m).padStart(2, '0')}月${String(d).padStart(2, '0')}日前`,
    `即日起至${y}年${m}月${d}日`,
    `截至${y}年${m}月${d}日`,
    `${y}年${m}月${d}日前(含当日)`,
  ];
  const short = [
    `${m}月${d}日前`,
    `${m}月${d}日`,
    `今年${m}月${d}日前`,
    `${m}月${d}日前完成`,
    `${inChinese(m)}月${inChinese(d)}日前`,
    `${m}月${d}日下班前`,
  ];
  return random.pick(y === issued.y && random.percent(50) ? short : full);
};

const ofMonth = (random: Random, { y, m }: Day, issued: Day): string =>
  random.pick([
    `${y}年${m}月底前`,
    `${y}年${m}月底`,
    `${y}年${m}月末`,
    `${y}年${m}月`,
    `${y}年${m}月底前完成`,
    `${yearInChinese(y)}年${inChinese(m)}月底前`,
    ...(y === issued.y ? [`${m}月底前`, `${m}月底`, `${m}月底前完成`, `${m}月末前`, `今年${m}月底前`] : []),
  ]);

const ofPart = (random: Random, issued: Day): [string, Day] => {
  const { y, m } = issued;
  const quarter = Math.ceil(m / 3);
  const later = random.int(quarter, 4);
  const month = random.int(m + 1, 12);
  return random.pick<[string, Day]>([
    ['年底前', lastOf(y, 12)],
    [`${y}年底前`, lastOf(y, 12)],
    [`${y}年年底前`, lastOf(y, 12)],
    ['年内', lastOf(y, 12)],
    [`${y}年${['第一', '第二', '第三', '第四'][later - 1]}季度`, lastOf(y, later * 3)],
    [`${['一', '二', '三', '四'][later - 1]}季度末`, lastOf(y, later * 3)],
    [`${y + 1}年上半年`, lastOf(y + 1, 6)],
    [`${month}月上旬`, { y, m: month, d: 10 }],
    [`${y}年${month}月中旬`, { y, m: month, d: 20 }],
    [`${month}月下旬`, lastOf(y, month)],
    [`${y + 1}年${random.int(1, 12)}月底前`, { y: 0, m: 0, d: 0 }],
  ]);
};

const dated = (random: Random, issued: Day): WrittenDeadline => {
  const way = random.int(1, 10);
  if (way <= 6) {
    const day = within(dayAfter(random, issued));
    const text = ofDay(random, day, issued);
    const kind = text.startsWith('即日起') ? 'range' : 'date';
    return { text, isDay: text.endsWith('前'), deadline: { kind, dueOn: civil(day) } };
  }
  const month = dayAfter(random, issued);
  if (way <= 8) {
    const text = ofMonth(random, month, issued);
    return {
      text,
      isDay: text.endsWith('前'),
      deadline: { kind: 'date', dueOn: civil(lastOf(month.y, month.m)) },
    };
  }
  const [text, day] = ofPart(random, issued);
  if (day.y > 0) return { text, isDay: text.endsWith('前'), deadline: { kind: 'date', dueOn: civil(day) } };
  const [, y = 0, m = 0] = /(\d+)年(\d+)月/.exec(text)?.map(Number) ?? [];
  return { text, isDay: true, deadline: { kind: 'date', dueOn: civil(lastOf(y, m)) } };
};

const others = (random: Random, issued: Day): WrittenDeadline => {
  const day = within(dayAfter(random, issued));
  const text = `${day.y}年${day.m}月${day.d}日前`;
  const dueOn = civil(day);
  const first: Day = { y: issued.y, m: issued.m, d: issued.d };
  const of = (raw: string, deadline: TrueDeadline): WrittenDeadline => ({
    text: raw,
    deadline,
    isDay: false,
  });
  return random.pick<WrittenDeadline>([
    of('立行立改', { kind: 'immediate' }),
    of('立即整改', { kind: 'immediate' }),
    of('即知即改', { kind: 'immediate' }),
    of('长期坚持', { kind: 'long-term' }),
    of(`${text}完成整改,${day.y + 1}年1月10日前报送整改报告`, { kind: 'date', dueOn }),
    of(`${text}取得阶段性成效,${day.y + 1}年6月底前全面完成`, {
      kind: 'milestones',
      dueOn: `${day.y + 1}-06-30`,
    }),
    of('持续推进', { kind: 'long-term' }),
    of('立行立改,长期坚持', { kind: 'immediate', isLongTerm: true }),
    of(`${text},并长期坚持`, { kind: 'date', dueOn, isLongTerm: true }),
    of(`${text}完成,并长期坚持`, { kind: 'date', dueOn, isLongTerm: true }),
    of(`${first.y}年${first.m}月${first.d}日至${day.y}年${day.m}月${day.d}日`, { kind: 'range', dueOn }),
    of(`${first.y}年${first.m}月—${day.y}年${day.m}月`, {
      kind: 'range',
      dueOn: civil(lastOf(day.y, day.m)),
    }),
    of('按上级要求', { kind: 'unresolved', isToBeAsked: true }),
    of('根据工程进度确定', { kind: 'unresolved', isToBeAsked: true }),
    of('3个月内', { kind: 'period' }),
    of('收到通知后15个工作日内', { kind: 'period' }),
    of('接到本通知后10日内', { kind: 'period' }),
    of(`${issued.y - 1}年12月底前`, { kind: 'date', dueOn: `${issued.y - 1}-12-31`, isToBeAsked: true }),
  ]);
};

/** A deadline in one of many wordings; always one that a sentence can hold where `asDay` is set. */
export const writeDeadline = (random: Random, issued: Day, asDay = false): WrittenDeadline => {
  for (;;) {
    const one = random.percent(asDay ? 100 : 80) ? dated(random, issued) : others(random, issued);
    if (!asDay || one.isDay) return one;
  }
};
