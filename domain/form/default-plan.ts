import { planLists } from './default-plan-lists';
import { typedNumber, typedText } from './fields';
import type { Form } from './types';

/**
 * The plan that every unit owes (整改方案), after 五(一) of the plan of 陇川 2018: three lists and the time limits, the tasks and
 * the emphasis of each phase, and from which five sources problems were taken in.
 */
export const defaultPlan: Form = {
  id: 'default-plan',
  version: 1,
  purpose: 'plan',
  name: { zh: '整改方案', en: 'Plan of the rectification' },
  cites: ['五(一)'],
  parts: [
    ...planLists,
    {
      id: 'phases',
      name: { zh: '各阶段任务和重点', en: 'Tasks and emphasis of each phase' },
      cites: ['五(一)', '五(二)', '五(三)'],
      clear: { zh: '各阶段任务和重点明确', en: 'what is done in each phase' },
      fields: [
        typedText('phase-planning', { zh: '制定方案阶段', en: 'Planning' }, ['制定方案']),
        typedText('phase-rectifying', { zh: '集中整改阶段', en: 'Rectification' }, ['集中整改']),
        typedText('phase-supervised', { zh: '督导整改阶段', en: 'Supervision' }, ['督导']),
      ],
    },
    {
      id: 'sources',
      name: { zh: '一并纳入整改的问题来源', en: 'Sources from which problems were taken in' },
      cites: ['五(一)'],
      clear: { zh: '五个来源的问题都已纳入', en: 'problems of all five sources are taken in' },
      fields: [
        typedNumber('from-assessment', { zh: '成效考核通报', en: "The assessment's circular" }, '个', {
          help: {
            zh: '云开组〔2018〕37号指出、涉及本单位的问题。',
            en: 'Those of the circular that concern the unit.',
          },
        }),
        typedNumber('from-third-party', { zh: '第三方评估', en: 'Third-party evaluation' }, '个'),
        typedNumber('from-democratic', { zh: '民主监督', en: 'Democratic supervision' }, '个'),
        typedNumber('from-prefecture', { zh: '州级督查', en: 'Inspection of the prefecture' }, '个'),
        typedNumber('from-media', { zh: '媒体暗访', en: 'Visits of the media' }, '个'),
        {
          id: 'further-problems',
          name: { zh: '自查发现并纳入的其他问题', en: 'Problems that the unit found itself' },
          kind: 'text',
          scope: 'unit',
          from: 'unit',
          askedOf: 'everyone',
          isOptional: true,
        },
      ],
    },
    {
      id: 'liaison',
      name: { zh: '联络员', en: 'Liaison' },
      cites: ['六(一)'],
      fields: [
        {
          id: 'liaison',
          name: { zh: '联络员姓名、职务、电话', en: 'Name, post and telephone of the liaison' },
          kind: 'text',
          scope: 'unit',
          from: 'liaison',
          askedOf: 'everyone',
        },
      ],
    },
  ],
};
