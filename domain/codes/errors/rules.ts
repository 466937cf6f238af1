import { says } from './sentence';

interface Problems {
  problems: readonly { path: string; message: string }[];
  name?: string;
}

const lines = ({ problems }: Problems, separator: string): string =>
  problems.map(one => `${one.path}:${one.message}`).join(separator);

/** Policies, calendars and their adoption. */
export const ruleErrors = {
  POLICY_UNKNOWN: says<{ id?: string; version?: number; written?: string }>({
    zh: ({ id, version, written }) =>
      written === undefined
        ? `没有督办策略 ${id} 第 ${version} 版`
        : `策略写作 id@版次,如 default@2,而不是 ${written}`,
    en: ({ id, version, written }) =>
      written === undefined
        ? `There is no policy ${id} in version ${version}`
        : `A policy is written id@version, as in default@2, not ${written}`,
  }),
  POLICY_UNREADABLE: says<{ name: string; reason: string }>({
    zh: ({ name, reason }) => `无法读取策略 ${name}:${reason}`,
    en: ({ name, reason }) => `The policy ${name} cannot be read: ${reason}`,
  }),
  POLICY_INVALID: says<Problems>({
    zh: given =>
      given.name === undefined
        ? `督办策略有 ${given.problems.length} 处错误:${lines(given, ';')}`
        : `策略 ${given.name} 有 ${given.problems.length} 处错误:\n  ${lines(given, '\n  ')}`,
    en: given =>
      `The policy${given.name === undefined ? '' : ` ${given.name}`} is wrong in ${given.problems.length} places: ${given.problems.map(one => one.path).join(', ')}`,
  }),
  CALENDAR_UNKNOWN: says<{ version: string }>({
    zh: ({ version }) => `没有版本为 ${version} 的工作日历`,
    en: ({ version }) => `There is no working-day calendar of version ${version}`,
  }),
  CALENDAR_UNREADABLE: says<{ name: string; reason: string }>({
    zh: ({ name, reason }) => `无法读取 ${name}:${reason}`,
    en: ({ name, reason }) => `${name} cannot be read: ${reason}`,
  }),
  CALENDAR_AMENDMENT_EMPTY: { zh: '没有写明要调整的日子', en: 'No day to be changed is given' },
  CALENDAR_DAY_INVALID: says<
    | { date: string; what: 'twice' | 'not-covered' | 'nothing-special' | 'working-day' }
    | { year: number; what: 'no-holiday' }
  >({
    zh: given => {
      if (given.what === 'no-holiday') return `${given.year} 年没有一天节假日,请核对`;
      return `${given.date} ${
        {
          twice: '写了两次',
          'not-covered': '不在日历覆盖的年份内;补录新的一年请写明年份',
          'nothing-special': '本来就没有特殊安排',
          'working-day': '本来就是工作日',
        }[given.what]
      }`;
    },
    en: given => {
      if (given.what === 'no-holiday') return `${given.year} has not one holiday; please check`;
      return `${given.date} ${
        {
          twice: 'is given twice',
          'not-covered': 'lies in a year that the calendar lacks; name the year to add it',
          'nothing-special': 'has nothing special to take back',
          'working-day': 'is a working day anyway',
        }[given.what]
      }`;
    },
  }),
  PROCLAMATION_TOO_LONG: says<{ characters: number; most: number }>({
    zh: ({ characters, most }) => `通知有 ${characters} 字,超过 ${most} 字,不像是放假通知`,
    en: ({ characters, most }) =>
      `A notice of days off has ${most} characters at most; this text has ${characters}`,
  }),
  NOT_A_PROCLAMATION: {
    zh: '这段文字里没有放假或上班的安排,不是节假日安排通知',
    en: 'Nothing in this text is about days off or worked: it is no notice of days off',
  },
  PROCLAMATION_QUESTIONS_OPEN: says<{ questions: readonly string[] }>({
    zh: ({ questions }) => `通知还有 ${questions.length} 处待确认:${questions.join(';')}`,
    en: ({ questions }) => `The notice leaves ${questions.length} questions to be settled first`,
  }),
  RULES_UNCHANGED: {
    zh: '整改行动已经按这一版策略和日历进行',
    en: 'The campaign follows this version of policy and calendar already',
  },
  CHOICES_INVALID: says<{ file: string; reason: string }>({
    zh: ({ file, reason }) => `${file}:${reason}`,
    en: ({ file, reason }) => `${file}: ${reason}`,
  }),
  REASON_MISSING: {
    zh: '采用须用 --reason 写明理由',
    en: 'An adoption needs a reason: --reason',
  },
};
