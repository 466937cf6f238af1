import type { BreachEvent } from '../../domain/breach/events';
import { verdictNames, verdicts } from '../../domain/codes/rules';
import type { Language } from '../../domain/codes/names';
import type { CoreEvent } from '../../domain/docket/core-events';
import type { Evaluated, TargetEvent } from '../../domain/target/events';
import type { Sayings } from './saying';

const counted = ({ counts }: Evaluated, language: Language): string =>
  verdicts
    .flatMap(one => (counts[one] === undefined ? [] : [`${verdictNames[one][language]} ${counts[one]}`]))
    .join(language === 'zh' ? '、' : ', ');

export const targetTexts: Sayings<Exclude<TargetEvent | BreachEvent, CoreEvent>> = {
  'pack-adopted': {
    zh: ({ pack, hash }) =>
      `采用规则包《${pack.title.zh}》第 ${pack.version} 版(${pack.rules.length} 条规则,校验值 ${hash.slice(0, 12)})`,
    en: ({ pack, hash }) =>
      `The pack “${pack.title.en}”, version ${pack.version}, was adopted (${pack.rules.length} rules, hash ${hash.slice(0, 12)})`,
  },
  'ask-answered': {
    zh: ({ question, value, reason }) => `回答问题“${question.zh}”:${value}。${reason}`,
    en: ({ question, value, reason }) => `“${question.en}” was answered: ${value}. ${reason}`,
  },
  'notice-attached': {
    zh: ({ rule, notice }) => `规则 ${rule} 附实施文件《${notice.title}》${notice.number ?? ''}`,
    en: ({ rule, notice }) =>
      `The rule ${rule} has its issuing notice: ${notice.title} ${notice.number ?? ''}`,
  },
  'rules-evaluated': {
    zh: event =>
      `第 ${event.number} 次核定,截至 ${event.asOf}:${counted(event, 'zh')};变动 ${event.changed.length} 行,校验值 ${event.hash.slice(0, 12)}`,
    en: event =>
      `Evaluation no. ${event.number} as of ${event.asOf}: ${counted(event, 'en')}; ${event.changed.length} rows changed, hash ${event.hash.slice(0, 12)}`,
  },
  'breach-found': {
    zh: ({ says, evidence: { asOf, row } }) =>
      `核定发现未达到:${says.zh}(截至 ${asOf}${row.formula === null ? '' : `,${row.formula}`})`,
    en: ({ says, evidence: { asOf, row } }) =>
      `Found not kept: ${says.en} (as of ${asOf}${row.formula === null ? '' : `, ${row.formula}`})`,
  },
  'breach-verified': {
    zh: ({ notice }) => `已查到实施文件《${notice.title}》${notice.number ?? ''}`,
    en: ({ notice }) => `The issuing notice was found: ${notice.title} ${notice.number ?? ''}`,
  },
  'breach-opened': {
    zh: ({ reason, leadId }, name) => `立项督办,由${name.unit(leadId).name}牵头。${reason}`,
    en: ({ reason, leadId }, name) => `A case was opened, led by ${name.unit(leadId).name}. ${reason}`,
  },
  'breach-declined': {
    zh: ({ reason }) => `不立项:${reason}`,
    en: ({ reason }) => `No case is opened: ${reason}`,
  },
  'figure-corrected': {
    zh: ({ asOf, evidence }) =>
      `数据更正,截至 ${asOf} 为「${evidence === null ? '不再有这一行' : verdictNames[evidence.row.verdict].zh}」`,
    en: ({ asOf, evidence }) =>
      `Figures were corrected: as of ${asOf} ${evidence === null ? 'there is no such row any more' : verdictNames[evidence.row.verdict].en}`,
  },
  'broken-again': {
    zh: ({ evidence: { asOf } }) => `再次未达到(截至 ${asOf})`,
    en: ({ evidence: { asOf } }) => `Broken again (as of ${asOf})`,
  },
};
