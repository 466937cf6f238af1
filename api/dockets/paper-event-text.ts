import { letterKindNames } from '../../domain/codes/letter';
import { proceedingKindNames } from '../../domain/codes/proceeding';
import type { CoreEvent } from '../../domain/docket/core-events';
import { counted } from '../../domain/explain/length-in-words';
import type { LetterEvent } from '../../domain/letter/events';
import type { ProceedingEvent } from '../../domain/proceeding/events';
import { because, type Sayings } from './saying';

const joined = {
  zh: ({ items }: { items: readonly unknown[] }) => `并入 ${items.length} 项`,
  en: ({ items }: { items: readonly unknown[] }) => `${counted(items.length, 'item')} joined`,
};
const left = {
  zh: ({ items, reason }: { items: readonly unknown[]; reason: string }) =>
    `移出 ${items.length} 项${because.zh(reason)}`,
  en: ({ items, reason }: { items: readonly unknown[]; reason: string }) =>
    `${counted(items.length, 'item')} left${because.en(reason)}`,
};

const letterTexts: Sayings<Exclude<LetterEvent, CoreEvent>> = {
  'letter-drafted': {
    zh: ({ letterKind, items }) => `拟稿:${letterKindNames[letterKind].zh},涉及 ${items.length} 项`,
    en: ({ letterKind, items }) =>
      `Drafted: ${letterKindNames[letterKind].en}, about ${counted(items.length, 'item')}`,
  },
  'letter-items-joined': joined,
  'letter-items-left': left,
  'letter-signed': { zh: () => '签批', en: () => 'Signed' },
  'letter-numbered': { zh: ({ number }) => `编号:${number}`, en: ({ number }) => `Numbered: ${number}` },
  'letter-delivered': { zh: () => '送达', en: () => 'Delivered' },
  'letter-acknowledged': { zh: () => '签收', en: () => 'Acknowledged' },
  'letter-replied': {
    zh: ({ text }) => `回函${because.zh(text)}`,
    en: ({ text }) => `Replied to${because.en(text)}`,
  },
  'letter-withdrawn': {
    zh: ({ reason }) => `撤回${because.zh(reason)}`,
    en: ({ reason }) => `Withdrawn${because.en(reason)}`,
  },
};

const proceedingTexts: Sayings<Exclude<ProceedingEvent, CoreEvent>> = {
  proposed: {
    zh: ({ proceedingKind, items, origin }) =>
      `${proceedingKindNames[proceedingKind].zh}建议,涉及 ${items.length + (origin?.grounds.length ?? 0)} 项${origin ? `(${origin.cites.join('、')})` : ''}`,
    en: ({ proceedingKind, items, origin }) =>
      `Proposed: ${proceedingKindNames[proceedingKind].en}, about ${counted(items.length + (origin?.grounds.length ?? 0), 'item')}`,
  },
  'proposal-grounds-joined': {
    zh: ({ origin }) => `并入 ${origin.grounds.length} 个问题`,
    en: ({ origin }) => `${counted(origin.grounds.length, 'finding')} joined`,
  },
  'proposal-grounds-left': {
    zh: ({ findingIds, reason }) => `移出 ${findingIds.length} 个问题${because.zh(reason)}`,
    en: ({ findingIds, reason }) => `${counted(findingIds.length, 'finding')} left${because.en(reason)}`,
  },
  'proposal-items-joined': joined,
  'proposal-items-left': left,
  'paper-drafted': {
    zh: ({ paper }) => `拟稿:${letterKindNames[paper].zh}`,
    en: ({ paper }) => `Drafted: ${letterKindNames[paper].en}`,
  },
  approved: {
    zh: ({ reason }) => `批准${because.zh(reason)}`,
    en: ({ reason }) => `Approved${because.en(reason)}`,
  },
  declined: {
    zh: ({ reason, departsFrom }) =>
      `不予批准${departsFrom ? `,与${departsFrom.join('、')}的规定不同` : ''}${because.zh(reason)}`,
    en: ({ reason, departsFrom }) =>
      `Declined${departsFrom ? ', a departure from the clause that asks for it' : ''}${because.en(reason)}`,
  },
  'proposal-withdrawn': {
    zh: ({ reason }) => `撤回${because.zh(reason)}`,
    en: ({ reason }) => `Withdrawn${because.en(reason)}`,
  },
  noticed: {
    zh: ({ heldOn }) => `约谈通知书已送达,定于 ${heldOn} 约谈`,
    en: ({ heldOn }) => `The notice was delivered; the interview is on ${heldOn}`,
  },
  postponed: {
    zh: ({ from, heldOn, reason }) => `改期:${from ?? ''} → ${heldOn}${because.zh(reason)}`,
    en: ({ from, heldOn, reason }) => `Postponed: ${from ?? ''} → ${heldOn}${because.en(reason)}`,
  },
  held: {
    zh: ({ place, newDeadline }) => `约谈(${place}),限期 ${newDeadline.on} 前整改到位`,
    en: ({ place, newDeadline }) => `The interview was held (${place}); to be rectified by ${newDeadline.on}`,
  },
  'minutes-confirmed': { zh: () => '确认约谈纪要', en: () => 'The minutes were confirmed' },
  answered: {
    zh: ({ text }) => `书面反馈${because.zh(text)}`,
    en: ({ text }) => `Written feedback${because.en(text)}`,
  },
  checked: {
    zh: ({ isSatisfied, note }) => `检查反馈:${isSatisfied ? '符合要求' : '不符合要求'}${because.zh(note)}`,
    en: ({ isSatisfied, note }) =>
      `Feedback checked: ${isSatisfied ? 'satisfied' : 'not satisfied'}${because.en(note)}`,
  },
  'handed-over': {
    zh: ({ toBody }) => `移送${toBody}`,
    en: ({ toBody }) => `Handed over to ${toBody}`,
  },
  'decision-recorded': {
    zh: ({ text }) => `登记处理决定${because.zh(text)}`,
    en: ({ text }) => `The decision was recorded${because.en(text)}`,
  },
  'decision-delivered': {
    zh: ({ appealUntil }) => `送达处理决定,申诉期至 ${appealUntil.on}(含当日)`,
    en: ({ appealUntil }) =>
      `The decision was delivered; an appeal is possible until ${appealUntil.on}, that day included`,
  },
  appealed: {
    zh: ({ text }) => `申诉${because.zh(text)}`,
    en: ({ text }) => `Appealed${because.en(text)}`,
  },
  'appeal-decided': {
    zh: ({ isUpheld, text }) => `申诉决定:${isUpheld ? '维持' : '变更'}${because.zh(text)}`,
    en: ({ isUpheld, text }) =>
      `The appeal was decided: ${isUpheld ? 'upheld' : 'changed'}${because.en(text)}`,
  },
  filed: { zh: () => '立卷', en: () => 'Filed' },
};

/** The life of a letter, and of a proceeding. */
export const paperTexts: Sayings<Exclude<LetterEvent | ProceedingEvent, CoreEvent>> = {
  ...letterTexts,
  ...proceedingTexts,
};
