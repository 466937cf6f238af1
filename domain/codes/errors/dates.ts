import { says, saysOf, saysUnless } from './sentence';

/** Deadlines, pauses, extensions and times of receipt. */
export const dateErrors = {
  DUE_IN_PAST: saysOf({
    'added-task': {
      zh: '加办事项的期限须晚于今天',
      en: 'The deadline of an added task has to be later than today',
    },
    extension: { zh: '新期限不能早于今天', en: 'The new deadline cannot be earlier than today' },
    'new-round': { zh: '新期限须晚于今天', en: 'The new deadline has to be later than today' },
    postponement: { zh: '改期须晚于今天', en: 'The new day has to be later than today' },
    'new-deadline': {
      zh: '限期整改的新期限须晚于约谈当日',
      en: 'The last deadline has to be later than the day of the interview',
    },
    'breach-case': { zh: '整改期限须晚于今天', en: 'The deadline has to be later than today' },
    cycle: { zh: '考核完成日须晚于今天', en: 'The last day of the cycle has to be later than today' },
    compilation: { zh: '报送期限不能早于今天', en: 'The day of the report cannot be earlier than today' },
  }),
  CLOCK_PAUSED: saysUnless(
    { zh: '本事项已中止计时', en: 'The clock stands already' },
    {
      extension: {
        zh: '本事项已中止计时,恢复后再申请延期',
        en: 'The clock stands: ask for an extension when it runs again',
      },
    },
  ),
  CLOCK_RUNS: { zh: '本事项没有中止计时', en: 'The clock does not stand' },
  NOT_PAUSABLE: { zh: '此类事项不能中止计时', en: 'The clock of this kind of obligation cannot be stopped' },
  NOT_EXTENDABLE: { zh: '此类事项不能延期', en: 'This kind of obligation cannot be extended' },
  EXTENSION_PENDING: {
    zh: '本事项的延期申请正在审定',
    en: 'A request for an extension has not been decided yet',
  },
  EXTENSION_TOO_LATE: says<{ dueOn: string }>({
    zh: ({ dueOn }) => `期限 ${dueOn} 已届满,延期须在届满前申请`,
    en: ({ dueOn }) => `The deadline (${dueOn}) has passed: an extension has to be asked for before that`,
  }),
  EXTENSION_NOT_LATER: says<{ dueOn: string }>({
    zh: ({ dueOn }) => `延期后的期限须晚于现期限 ${dueOn}`,
    en: ({ dueOn }) => `The extended deadline has to be later than the present one (${dueOn})`,
  }),
  EXTENSIONS_USED_UP: says<{ count: number }>({
    zh: ({ count }) => `本事项已延期 ${count} 次,不得再延`,
    en: ({ count }) => `It has been extended ${count} times and cannot be extended again`,
  }),
  EXTENSION_TOO_LONG: says<{ longestDays: number; total: number }>({
    zh: ({ longestDays, total }) => `累计延期不得超过 ${longestDays} 天,所请共 ${total} 天`,
    en: ({ longestDays, total }) =>
      `Extensions may come to ${longestDays} days in all; these would be ${total}`,
  }),
  LAST_CHANCE_RUNS: {
    zh: '已约谈并限期整改,不能再延期',
    en: 'A last deadline was set at the interview: no extension any more',
  },
  RECEIVED_IN_FUTURE: {
    zh: '收到时间不能晚于现在',
    en: 'The time of receipt cannot be later than now',
  },
  RECEIVED_NOT_NOW: {
    zh: '本人办理以系统时间为准;补录请由办公室代为登记',
    en: 'What one does oneself counts by the time of the system; the office records what came earlier',
  },
  RECEIVED_TOO_EARLY: saysUnless(
    {
      zh: '收到时间不能早于交办时间',
      en: 'The time of receipt cannot be earlier than the hand-out',
    },
    {
      round: {
        zh: '收到时间不能早于本轮任务的提出时间',
        en: 'The time of receipt cannot be earlier than the beginning of this round',
      },
    },
  ),
  PROOF_REQUIRED: {
    zh: '代为登记须写明凭据(来电、来文等)',
    en: 'Who records for somebody else has to give a proof (a call, a letter)',
  },
  CALENDAR_YEAR_NOT_COVERED: says<{ year: number; calendar: string }>({
    zh: ({ year, calendar }) => `工作日历(版本 ${calendar})没有 ${year} 年的安排,请先补录`,
    en: ({ year, calendar }) =>
      `The working-day calendar (version ${calendar}) lacks the year ${year}; please add it first`,
  }),
};
