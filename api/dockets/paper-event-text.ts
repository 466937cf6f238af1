import { letterKindNames } from '../../domain/codes/letter';
import { proceedingKindNames } from '../../domain/codes/proceeding';
import type { CoreEvent } from '../../domain/docket/core-events';
import type { LetterEvent } from '../../domain/letter/events';
import type { ProceedingEvent } from '../../domain/proceeding/events';

type PaperEvent = Exclude<LetterEvent | ProceedingEvent, CoreEvent>;
type PaperTexts = { [T in PaperEvent['type']]: (event: Extract<PaperEvent, { type: T }>) => string };

const because = (reason: string | null): string => (reason ? `:${reason}` : '');
const joined = (items: readonly unknown[]): string => `并入 ${items.length} 项`;
const left = (items: readonly unknown[], reason: string): string =>
  `移出 ${items.length} 项${because(reason)}`;

const letterTexts = {
  'letter-drafted': ({ letterKind, items }) =>
    `拟稿:${letterKindNames[letterKind].zh},涉及 ${items.length} 项`,
  'letter-items-joined': ({ items }) => joined(items),
  'letter-items-left': ({ items, reason }) => left(items, reason),
  'letter-signed': () => '签批',
  'letter-numbered': ({ number }) => `编号:${number}`,
  'letter-delivered': () => '送达',
  'letter-acknowledged': () => '签收',
  'letter-replied': ({ text }) => `回函${because(text)}`,
  'letter-withdrawn': ({ reason }) => `撤回${because(reason)}`,
} satisfies Partial<PaperTexts>;

const proceedingTexts = {
  proposed: ({ proceedingKind, items }) =>
    `${proceedingKindNames[proceedingKind].zh}建议,涉及 ${items.length} 项`,
  'proposal-items-joined': ({ items }) => joined(items),
  'proposal-items-left': ({ items, reason }) => left(items, reason),
  'paper-drafted': ({ paper }) => `拟稿:${letterKindNames[paper].zh}`,
  approved: ({ reason }) => `批准${because(reason)}`,
  declined: ({ reason }) => `不予批准${because(reason)}`,
  'proposal-withdrawn': ({ reason }) => `撤回${because(reason)}`,
  noticed: ({ heldOn }) => `约谈通知书已送达,定于 ${heldOn} 约谈`,
  postponed: ({ from, heldOn, reason }) => `改期:${from ?? ''} → ${heldOn}${because(reason)}`,
  held: ({ place, newDeadline }) => `约谈(${place}),限期 ${newDeadline.on} 前整改到位`,
  'minutes-confirmed': () => '确认约谈纪要',
  answered: ({ text }) => `书面反馈${because(text)}`,
  checked: ({ isSatisfied, note }) => `检查反馈:${isSatisfied ? '符合要求' : '不符合要求'}${because(note)}`,
  'handed-over': ({ toBody }) => `移送${toBody}`,
  'decision-recorded': ({ text }) => `登记处理决定${because(text)}`,
  'decision-delivered': ({ appealUntil }) => `送达处理决定,申诉期至 ${appealUntil.on}(含当日)`,
  appealed: ({ text }) => `申诉${because(text)}`,
  'appeal-decided': ({ isUpheld, text }) => `申诉决定:${isUpheld ? '维持' : '变更'}${because(text)}`,
  filed: () => '立卷',
} satisfies Partial<PaperTexts>;

/** One sentence for each event of a letter or a proceeding. */
export const paperTexts: PaperTexts = { ...letterTexts, ...proceedingTexts };
