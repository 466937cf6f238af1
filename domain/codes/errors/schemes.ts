import type { Name } from '../names';
import { says } from './sentence';

/** 考核办法: what is wrong with one, or with asking for it. */
export const schemeErrors = {
  SCHEME_UNKNOWN: says<{ id: string }>({
    zh: ({ id }) => `没有考核办法 ${id}`,
    en: ({ id }) => `There is no scheme ${id}`,
  }),
  SCHEME_UNREADABLE: says<{ name: string; reason: string }>({
    zh: ({ name, reason }) => `无法读取考核办法 ${name}:${reason}`,
    en: ({ name, reason }) => `The scheme ${name} cannot be read: ${reason}`,
  }),
  SCHEME_WRONG: says<{ name: string; problems: readonly { place: string; reason: Name }[] }>({
    zh: ({ name, problems }) =>
      `考核办法 ${name} 有 ${problems.length} 处错误:${problems.map(({ place, reason }) => `\n  ${place} ${reason.zh}`).join('')}`,
    en: ({ name, problems }) =>
      `The scheme ${name} is wrong in ${problems.length} places:${problems.map(({ place, reason }) => `\n  ${place} ${reason.en}`).join('')}`,
  }),
  SCHEME_NOT_READ: says<{ name: string }>({
    zh: ({ name }) => `${name} 不是考核办法:没有这样的标题,或不足三条`,
    en: ({ name }) => `${name} is no scheme of an assessment: no such title, or fewer than three articles`,
  }),
  SCHEME_PARENT_OTHER: says<{ id: string; parent: string; given: string }>({
    zh: ({ id, parent, given }) => `考核办法 ${id} 以 ${parent} 为依据,不是 ${given}`,
    en: ({ id, parent, given }) => `The scheme ${id} stands on ${parent}, not on ${given}`,
  }),
  SCHEME_ARTICLE_UNKNOWN: says<{ id: string; article: string }>({
    zh: ({ id, article }) => `考核办法 ${id} 修改或去掉的第 ${article} 条,上级办法没有`,
    en: ({ id, article }) =>
      `The scheme ${id} changes or leaves out article ${article}, which its parent has not`,
  }),
  SCHEME_ARTICLE_KNOWN: says<{ id: string; article: string }>({
    zh: ({ id, article }) => `考核办法 ${id} 新增的第 ${article} 条,上级办法已有`,
    en: ({ id, article }) => `The scheme ${id} adds article ${article}, which its parent has`,
  }),
  SCHEME_CHANGE_UNFIT: says<{ id: string; article: string }>({
    zh: ({ id, article }) => `考核办法 ${id} 第 ${article} 条的变动说明与条文不一致`,
    en: ({ id, article }) =>
      `In the scheme ${id} article ${article} and what is said of its change do not agree`,
  }),
  SCHEME_INDICATOR_UNKNOWN: says<{ id: string; indicator: string }>({
    zh: ({ id, indicator }) => `考核办法 ${id} 去掉的指标 ${indicator},上级办法没有,或自己又有`,
    en: ({ id, indicator }) =>
      `The scheme ${id} leaves out the indicator ${indicator}, which its parent has not or it has itself`,
  }),
  SCHEME_YEAR_OUTSIDE: says<{ id: string; year: number; from: number; to: number }>({
    zh: ({ id, year, from, to }) => `考核办法 ${id} 适用于 ${from} 至 ${to} 年度,不含 ${year} 年度`,
    en: ({ id, year, from, to }) => `The scheme ${id} is for the years ${from} to ${to}, not for ${year}`,
  }),
  SCHEME_START_UNFIT: says<{ year: number; on: string; endsOn: string }>({
    zh: ({ year, on, endsOn }) => `${year} 年度考核不能自 ${on} 开始:应在 ${year} 年内,且不晚于 ${endsOn}`,
    en: ({ year, on, endsOn }) =>
      `The assessment of ${year} cannot begin on ${on}: it begins within ${year} and by ${endsOn}`,
  }),
  SCHEME_NOT_IN_FORCE: says<{ id: string; on: string; from: string | null; to: string | null }>({
    zh: ({ id, on, from, to }) => `考核办法 ${id} 在 ${on} 不施行(施行期 ${from ?? '不明'} 至 ${to ?? '今'})`,
    en: ({ id, on, from, to }) =>
      `The scheme ${id} is not in force on ${on} (${from ?? '?'} to ${to ?? 'now'})`,
  }),
} as const;
