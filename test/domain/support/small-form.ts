import type { AskedUnit } from '../../../domain/form/asked';
import type { FieldAnswer, UnitDocument } from '../../../domain/form/document';
import type { Form, FormField } from '../../../domain/form/types';

const name = (zh: string) => ({ zh, en: `the ${zh.length}` });

export const typedText: FormField = {
  id: 'plans',
  name: name('打算'),
  kind: 'text',
  scope: 'unit',
  from: 'unit',
  askedOf: 'everyone',
};

/** Two parts: meetings that have to be clear, and problems with measures from the record and steps of those who lead. */
export const smallForm: Form = {
  id: 'small',
  version: 1,
  purpose: 'report',
  name: name('报告'),
  cites: ['六(三)'],
  parts: [
    {
      id: 'work',
      name: name('研究部署'),
      cites: ['六(三)'],
      clear: name('清'),
      fields: [
        { ...typedText, id: 'meetings', name: name('会议'), kind: 'meetings' },
        { ...typedText, id: 'held', name: name('次数'), kind: 'count', countOf: 'meetings', measure: '次' },
        { ...typedText, id: 'remark', name: name('备注'), isOptional: true },
      ],
    },
    {
      id: 'problems',
      name: name('逐个问题'),
      cites: ['六(三)'],
      fields: [
        { ...typedText, id: 'planned', name: name('措施'), scope: 'problem', from: 'measures' },
        { ...typedText, id: 'done', name: name('结果'), scope: 'problem', from: 'results' },
        {
          ...typedText,
          id: 'effects',
          name: name('成效'),
          scope: 'problem',
          askedOf: 'leads',
          unlessRecorded: 'done',
        },
        {
          ...typedText,
          id: 'steps',
          name: name('下步'),
          kind: 'steps',
          scope: 'open-problem',
          askedOf: 'leads',
        },
      ],
    },
  ],
};

/** A unit that leads one problem which is open, and has another part in one that is closed; the record has the measures of both. */
export const smallUnit: AskedUnit = {
  isTownship: false,
  problems: [
    { docketId: 'c:一-1', ref: '一-1', isLed: true, isOpen: true },
    { docketId: 'c:一-2', ref: '一-2', isLed: false, isOpen: false },
  ],
  recorded: fieldId => (fieldId === 'planned' ? { kind: 'text', text: '逐村清理' } : null),
};

export const meeting = { on: '2018-05-15', what: '研究整改', chair: '主要领导', attended: '' };
export const step = { what: '复核名单', who: '分管领导', on: '2018-07-10' };

export const emptyDocument: UnitDocument = {
  purpose: 'report',
  form: { id: 'small', version: 1 },
  answers: {},
  problems: {},
  none: {},
  inFile: {},
  otherwise: [],
};

const meetings: FieldAnswer = { kind: 'meetings', meetings: [meeting] };

/** The same with everything that the form asks of the unit. */
export const completeDocument: UnitDocument = {
  ...emptyDocument,
  answers: { meetings },
  problems: {
    'c:一-1': { effects: { kind: 'text', text: '已清理三段' }, steps: { kind: 'steps', steps: [step] } },
  },
};
