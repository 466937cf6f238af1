import type { Name, Names } from '../../codes/names';
import type { ReturnStanding } from '../../codes/report';

const standing: Names<ReturnStanding> = {
  reported: {
    zh: '应报的都已报送，且按收到时间没有逾期；待审的算已报。',
    en: 'Everything that is owed was handed in and received in time; what waits to be reviewed counts.',
  },
  late: {
    zh: '应报的都已报送，其中有按收到时间逾期的，退回前逾期的也算。',
    en: 'Everything that is owed was handed in, something of it after its day, be it before it was sent back.',
  },
  'sent-back': {
    zh: '最近一次报送被退回，还没有重报。',
    en: 'The last one was sent back and none has come since.',
  },
  withdrawn: {
    zh: '最近一次报送已由单位撤回，还没有重报。',
    en: 'The unit took back its last one and none has come since.',
  },
  missing: {
    zh: '期限已过，应报的没有报或者没有报全；未报不是零。',
    en: 'The day has passed and something that is owed has not come; missing is not 0.',
  },
  'not-due': { zh: '还没有报送，期限也还没有到。', en: 'Nothing has come and the day has not passed.' },
};

/** What is said of units. */
export const unitRules = {
  all: {
    name: { zh: '应报单位', en: 'units that owe a report' },
    rule: {
      zh: '截至截止时间应报或者已报整改报告的单位，一个单位计一次；已转办、撤销的不计。',
      en: 'Units that owe a report or have handed one in by the cut-off, each once; what was passed on or withdrawn is owed no more.',
    },
  },
  named: ({ zh, en }: Name): Name => ({ zh: `${zh}单位`, en: `units: ${en}` }),
  standing,
  townships: { zh: '乡镇', en: 'townships' },
  others: { zh: '部门和其他单位', en: 'departments and others' },
} as const;

const owed = {
  zh: '各单位自己的责任事项中，已经办结或者期限已过的，已终止的不计',
  en: 'Of what units owe themselves, what was done or whose day has passed; what was ended does not count',
};
const inTime = {
  zh: '其中，按收到时间没有晚于',
  en: 'Of these, those received no later than',
};

/** By which of the two days: on-time is always a pair. */
export const dutyRules = {
  original: {
    due: {
      name: { zh: '应办责任事项（原定期限）', en: 'obligations due (original date)' },
      rule: { zh: `${owed.zh}；按原定期限。`, en: `${owed.en}; by the original date.` },
    },
    inTime: {
      name: { zh: '按期办结（原定期限）', en: 'met in time (original date)' },
      rule: { zh: `${inTime.zh}原定期限的。`, en: `${inTime.en} the original date.` },
    },
  },
  adjusted: {
    due: {
      name: { zh: '应办责任事项（调整后期限）', en: 'obligations due (adjusted date)' },
      rule: {
        zh: `${owed.zh}；按延期、中止计时后的期限，正在中止的不计。`,
        en: `${owed.en}; by the date after extensions and pauses, nothing whose clock stands.`,
      },
    },
    inTime: {
      name: { zh: '按期办结（调整后期限）', en: 'met in time (adjusted date)' },
      rule: { zh: `${inTime.zh}调整后期限的。`, en: `${inTime.en} the adjusted date.` },
    },
  },
} as const;

export const paperRules = {
  letters: {
    name: { zh: '发出函件', en: 'letters sent' },
    rule: {
      zh: '截至截止时间已经送达的函件；待办和撤回的不计。',
      en: 'Letters delivered by the cut-off; neither waiting nor withdrawn ones.',
    },
  },
  interviews: {
    name: { zh: '约谈', en: 'interviews' },
    rule: {
      zh: '截至截止时间已经进行的约谈；只计数，不列名。',
      en: 'Interviews held by the cut-off; a number, no names.',
    },
  },
  accountability: {
    name: { zh: '问责', en: 'accountability proceedings' },
    rule: {
      zh: '截至截止时间领导已批准的问责，按办理阶段分；只计数，不列名。',
      en: 'Accountability proceedings approved by the cut-off, by stage; a number, no names.',
    },
  },
  forms: {
    name: { zh: '问责处理', en: 'forms of accountability imposed' },
    rule: {
      zh: '截至截止时间的问责处理决定，一个决定有几种方式的各计一次，不予问责的不计；只计数，不列名。',
      en: 'Decisions by the cut-off, one for each form in them, none for no accountability; a number, no names.',
    },
  },
} as const;
