import type { CoreEvent } from '../../domain/docket/core-events';
import type { FindingEvent } from '../../domain/finding/events';
import { because, type Sayings } from './saying';

/** What happens to a problem of the register (发现问题). */
export const findingTexts: Sayings<Exclude<FindingEvent, CoreEvent>> = {
  'problem-found': {
    zh: ({ source, text }) => `${source.organ}发现:${text}`,
    en: ({ source, text }) => `Found by ${source.organ}: ${text}`,
  },
  'finding-established': {
    zh: ({ isSerious, hasBadEffect, reason }) =>
      `认定${isSerious ? ',情节严重' : ''}${hasBadEffect ? ',造成不良影响' : ''}${because.zh(reason)}`,
    en: ({ isSerious, hasBadEffect, reason }) =>
      `Established${isSerious ? ', serious' : ''}${hasBadEffect ? ', of bad effect' : ''}${because.en(reason)}`,
  },
  'finding-dismissed': {
    zh: ({ reason }) => `不予认定${because.zh(reason)}`,
    en: ({ reason }) => `Dismissed${because.en(reason)}`,
  },
  'finding-contested': {
    zh: ({ unitId, reason, due }, name) =>
      `${name.unit(unitId).name}申请复核,${due.on} 前决定${because.zh(reason)}`,
    en: ({ unitId, reason, due }, name) =>
      `${name.unit(unitId).name} contests it; to be decided by ${due.on}${because.en(reason)}`,
  },
  'finding-contest-decided': {
    zh: ({ isUpheld, reason }) => `复核决定:${isUpheld ? '维持' : '撤销'}${because.zh(reason)}`,
    en: ({ isUpheld, reason }) =>
      `The contest was decided: ${isUpheld ? 'the finding stands' : 'the finding is taken back'}${because.en(reason)}`,
  },
  'finding-joined': {
    zh: ({ reason }) => `并入同一问题${because.zh(reason)}`,
    en: ({ reason }) => `Joined with another finding${because.en(reason)}`,
  },
  'source-joined': {
    zh: ({ source, reason }) => `并入来源:${source.organ}「${source.title}」${because.zh(reason)}`,
    en: ({ source, reason }) => `A source joined: ${source.organ}, “${source.title}”${because.en(reason)}`,
  },
  'finding-proceeding-opened': {
    zh: () => '已提出约谈或问责建议',
    en: () => 'An interview or accountability was proposed',
  },
  'finding-deadline-set': {
    zh: ({ newDeadline }) => `限期整改,期限 ${newDeadline.on}`,
    en: ({ newDeadline }) => `A new deadline was set: ${newDeadline.on}`,
  },
  'finding-case-opened': {
    zh: ({ leadId, reason }, name) => `立项督办,牵头 ${name.unit(leadId).name}${because.zh(reason)}`,
    en: ({ leadId, reason }, name) =>
      `A case was opened, led by ${name.unit(leadId).name}${because.en(reason)}`,
  },
};
