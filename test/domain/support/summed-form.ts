import type { FieldKind } from '../../../domain/codes/form';
import type { Form, FormField } from '../../../domain/form/types';

const field = (id: string, kind: FieldKind, changes: Partial<FormField> = {}): FormField => ({
  id,
  name: { zh: `栏${id}`, en: id },
  kind,
  scope: 'unit',
  from: 'unit',
  askedOf: 'everyone',
  ...changes,
});

/** A form of a report with a field of each kind, as tests need it. */
export const summedForm = (
  version = 1,
  more: readonly FormField[] = [],
  without: readonly string[] = [],
): Form => ({
  id: 'small',
  version,
  purpose: 'report',
  name: { zh: '小表', en: 'small form' },
  cites: ['六(三)'],
  parts: [
    {
      id: 'work',
      name: { zh: '部署', en: 'work' },
      cites: ['六(三)'],
      clear: { zh: '部署清', en: 'clear' },
      fields: [
        field('thoughts', 'text'),
        field('meetings', 'meetings'),
        field('papers', 'papers', { isOptional: true }),
      ],
    },
    {
      id: 'problems',
      name: { zh: '问题', en: 'problems' },
      cites: ['六(三)'],
      fields: [
        field('standing', 'text', { scope: 'problem', from: 'standing' }),
        field('percent', 'percent', { scope: 'problem', askedOf: 'leads', isOptional: true }),
        field('households', 'count', { scope: 'problem', askedOf: 'leads', measure: '户', isOptional: true }),
        field('steps', 'steps', { scope: 'open-problem', askedOf: 'leads', isOptional: true }),
      ],
    },
    {
      id: 'data',
      name: { zh: '数据', en: 'data' },
      cites: ['六(三)'],
      fields: [
        field('trained', 'count', { measure: '人' }),
        field('recovered', 'money', { measure: '元', isOptional: true }),
        ...more,
      ].filter(one => !without.includes(one.id)),
    },
  ],
});
