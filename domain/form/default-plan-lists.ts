import { recordedText, typedText } from './fields';
import type { FormPart } from './types';

/** 五(一): the three lists (问题清单, 责任清单, 整改清单) and the time limits. What the county's plan says is there; the unit adds its own. */
export const planLists: readonly FormPart[] = [
  {
    id: 'problem-list',
    name: { zh: '问题清单', en: 'Problems' },
    cites: ['五(一)'],
    clear: { zh: '问题清单列明', en: 'the problems are listed' },
    fields: [recordedText('problem', { zh: '问题', en: 'Problem' }, 'problem')],
  },
  {
    id: 'duty-list',
    name: { zh: '责任清单', en: 'Responsibilities' },
    cites: ['五(一)'],
    clear: { zh: '责任清单列明', en: 'who answers for what' },
    fields: [
      recordedText('duties', { zh: '责任分工', en: 'Who answers' }, 'duties'),
      {
        ...typedText('in-charge', { zh: '本单位责任人（职务）', en: 'Who is in charge (by post)' }, [
          '责任人',
          '责任领导',
          '负责人',
        ]),
        scope: 'problem',
        askedOf: 'leads',
      },
      {
        ...typedText('own-in-charge', { zh: '本单位责任人（职务）', en: 'Who is in charge (by post)' }, [
          '责任人',
          '责任领导',
          '负责人',
        ]),
        askedOf: 'others',
      },
    ],
  },
  {
    id: 'measure-list',
    name: { zh: '整改清单', en: 'Measures' },
    cites: ['五(一)'],
    clear: { zh: '整改清单列明', en: 'the measures are listed' },
    fields: [
      recordedText('planned', { zh: '整改措施', en: 'Measures' }, 'measures'),
      {
        ...typedText('own-measures', { zh: '本单位的举措', en: "The unit's measures" }, ['措施', '举措']),
        scope: 'problem',
        askedOf: 'leads',
      },
      {
        ...typedText('unit-measures', { zh: '本单位的举措', en: "The unit's measures" }, ['措施', '举措']),
        askedOf: 'others',
      },
    ],
  },
  {
    id: 'time-limits',
    name: { zh: '整改时限', en: 'Time limits' },
    cites: ['五(一)'],
    clear: { zh: '整改时限列明', en: 'the time limits are listed' },
    fields: [
      recordedText('due', { zh: '整改时限', en: 'Deadline' }, 'deadlines'),
      recordedText('milestones', { zh: '节点', en: 'Milestones' }, 'milestones'),
      {
        ...typedText('own-due', { zh: '本单位完成时限', en: "The unit's own date" }),
        kind: 'day',
        scope: 'problem',
        askedOf: 'leads',
        isOptional: true,
      },
    ],
  },
];
