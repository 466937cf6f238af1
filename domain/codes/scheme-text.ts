import { type Names } from './names';

/** What a text of measures (考核办法) leaves open, or says in words that were not read: a person is asked. */
export const schemeAskNames = {
  numbering: { zh: '条文编号不连续', en: 'the numbers of the articles are not consecutive' },
  level: { zh: '考核哪一级没有读明', en: 'the level that is assessed could not be read' },
  'subjects-unstated': { zh: '没有写明考核对象', en: 'it does not say who is assessed' },
  'subjects-unclear': {
    zh: '考核对象有除外、约数或几组',
    en: 'who is assessed is an estimate, several groups, or has exceptions',
  },
  'subjects-unnamed': { zh: '考核对象只有个数,没有名称', en: 'who is assessed is counted and not named' },
  'organiser-unstated': { zh: '没有写明由谁组织', en: 'it does not say who organises it' },
  'lead-unstated': { zh: '没有写明由谁牵头', en: 'it does not say who leads it' },
  'years-unstated': { zh: '没有写明从哪一年到哪一年', en: 'it does not say for which years' },
  'not-yearly': { zh: '不是每年一次,或没有写明', en: 'it is not once a year, or it does not say so' },
  'start-day': { zh: '从哪一天开始没有写明', en: 'it does not say on which day it begins' },
  'end-day': { zh: '到哪一天完成没有写明', en: 'it does not say by which day it is complete' },
  'steps-unstated': { zh: '没有逐项写明步骤', en: 'the steps are not listed' },
  'steps-missing': { zh: '五个步骤没有写全', en: 'not all of the five steps are there' },
  'step-unknown': { zh: '这一步不是已知的五步之一', en: 'this is none of the five steps' },
  'step-unclear': { zh: '这一步可以读作几种', en: 'this may be one of several steps' },
  'kinds-unstated': { zh: '没有逐项列出要处理的问题', en: 'the kinds of problems are not listed' },
  'kind-unknown': { zh: '这一项不是已知的六类问题之一', en: 'this is none of the six kinds' },
  'kind-unclear': { zh: '这一项可以归入几类问题', en: 'this may be one of several kinds' },
  composite: {
    zh: '须同时具备,还是有其一即算?',
    en: 'both together, or each for itself?',
  },
  threshold: { zh: '「较低」没有写明是多少', en: '“low” is given no number' },
  serious: { zh: '情节和影响须同时具备,还是有其一?', en: 'serious and of bad effect: both, or either?' },
  reward: { zh: '奖励多少没有写明', en: 'it does not say how much the reward is' },
  'duty-whom': { zh: '应另定办法的是哪些单位?', en: 'who has to make measures of its own?' },
  'interpreter-unstated': { zh: '没有写明由谁解释', en: 'it does not say who interprets it' },
  'in-force': { zh: '从哪一天起施行没有写明', en: 'it does not say from which day it is in force' },
  until: { zh: '施行到哪一天没有读明', en: 'until when it is in force could not be read' },
  replaced: { zh: '废止了哪些文件没有读明', en: 'what it takes the place of could not be read' },
  'annex-missing': { zh: '附件只有名称,没有内容', en: 'an annex is named and its text is not there' },
} as const satisfies Names;

export type SchemeAskCode = keyof typeof schemeAskNames;
