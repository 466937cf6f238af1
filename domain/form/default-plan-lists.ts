import type { FieldSource } from '../codes/form';
import type { Name } from '../codes/names';
import type { FormField, FormPart } from './types';

const ofProblem = (id: string, name: Name, from: FieldSource): FormField => ({
  id,
  name,
  kind: 'text',
  scope: 'problem',
  from,
  askedOf: 'everyone',
});

/** 五(一): the three lists (问题清单, 责任清单, 整改清单) and the time limits. What the county's plan says is there; the unit adds its own. */
export const planLists: readonly FormPart[] = [
  {
    id: 'problem-list',
    name: { zh: '问题清单', en: 'Problems' },
    cites: ['五(一)'],
    clear: { zh: '问题清单列明', en: 'the problems are listed' },
    fields: [ofProblem('problem', { zh: '问题', en: 'Problem' }, 'problem')],
  },
  {
    id: 'duty-list',
    name: { zh: '责任清单', en: 'Responsibilities' },
    cites: ['五(一)'],
    clear: { zh: '责任清单列明', en: 'who answers for what' },
    fields: [
      ofProblem('duties', { zh: '责任分工', en: 'Who answers' }, 'duties'),
      {
        ...ofProblem('in-charge', { zh: '本单位责任人（职务）', en: 'Who is in charge (by post)' }, 'unit'),
        askedOf: 'leads',
        cues: ['责任人', '责任领导', '负责人'],
      },
      {
        ...ofProblem(
          'own-in-charge',
          { zh: '本单位责任人（职务）', en: 'Who is in charge (by post)' },
          'unit',
        ),
        scope: 'unit',
        askedOf: 'others',
        cues: ['责任人', '责任领导', '负责人'],
      },
    ],
  },
  {
    id: 'measure-list',
    name: { zh: '整改清单', en: 'Measures' },
    cites: ['五(一)'],
    clear: { zh: '整改清单列明', en: 'the measures are listed' },
    fields: [
      ofProblem('planned', { zh: '整改措施', en: 'Measures' }, 'measures'),
      {
        ...ofProblem('own-measures', { zh: '本单位的举措', en: "The unit's measures" }, 'unit'),
        askedOf: 'leads',
        cues: ['措施', '举措'],
      },
      {
        ...ofProblem('unit-measures', { zh: '本单位的举措', en: "The unit's measures" }, 'unit'),
        scope: 'unit',
        askedOf: 'others',
        cues: ['措施', '举措'],
      },
    ],
  },
  {
    id: 'time-limits',
    name: { zh: '整改时限', en: 'Time limits' },
    cites: ['五(一)'],
    clear: { zh: '整改时限列明', en: 'the time limits are listed' },
    fields: [
      ofProblem('due', { zh: '整改时限', en: 'Deadline' }, 'deadlines'),
      ofProblem('milestones', { zh: '节点', en: 'Milestones' }, 'milestones'),
      {
        ...ofProblem('own-due', { zh: '本单位完成时限', en: "The unit's own date" }, 'unit'),
        kind: 'day',
        askedOf: 'leads',
        isOptional: true,
      },
    ],
  },
];
