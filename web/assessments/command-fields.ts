import { assessmentAct, type AssessmentActBody } from '../../api/contracts/assessment-commands';
import type { Text } from '../i18n/zh';

/** How a field of an act is filled in. */
type FieldKind =
  'text' | 'line' | 'day' | 'unit' | 'subject' | 'indicator' | 'files' | 'yes-no' | 'forbidden' | 'kind';

export interface ActField {
  name: keyof Text['assessments']['fields'];
  as: FieldKind;
  isOptional?: true;
}

const reason: ActField = { name: 'reason', as: 'text' };
const passed: ActField = { name: 'isPassed', as: 'yes-no' };
const files: ActField = { name: 'fileIds', as: 'files', isOptional: true };

/** What each act in a cycle asks for, beside what it is about; those that are missing have a form of their own. */
export const commandFields = {
  'name-third-party': [{ name: 'unitId', as: 'unit' }, reason],
  'submit-summary': [{ name: 'text', as: 'text' }, files],
  'record-event': [
    { name: 'subjectId', as: 'subject' },
    { name: 'on', as: 'day' },
    { name: 'says', as: 'text' },
    { name: 'indicator', as: 'indicator', isOptional: true },
    { name: 'points', as: 'line', isOptional: true },
    { name: 'kind', as: 'kind', isOptional: true },
    { name: 'forbidden', as: 'forbidden', isOptional: true },
  ],
  'choose-source': [reason],
  'complete-data': [reason],
  'mark-results': [{ name: 'isMarked', as: 'yes-no' }, reason],
  'submit-report': [],
  deliberate: [passed, reason],
  approve: [passed, reason],
  circulate: [reason],
  'decide-reward': [
    { name: 'isGranted', as: 'yes-no' },
    { name: 'amount', as: 'line', isOptional: true },
    reason,
  ],
  'ask-explanation': [reason],
  'explain-doubt': [{ name: 'text', as: 'text' }, files],
  'settle-doubt': [
    { name: 'isConfirmed', as: 'yes-no' },
    { name: 'accountableId', as: 'unit', isOptional: true },
    reason,
  ],
  end: [reason],
} as const satisfies Partial<Record<AssessmentActBody['kind'], readonly ActField[]>>;

export type PlainCommand = keyof typeof commandFields;
type Values = Record<string, unknown>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const filled = (fields: readonly ActField[], values: Values): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, as }): [string, unknown][] => {
      const value = values[name];
      if (isEmpty(value)) return [];
      if (as === 'files') return [[name, (value as { id: string }[]).map(one => one.id)]];
      return [[name, typeof value === 'string' ? value.trim() : value]];
    }),
  );

/** What an event says of itself where nothing was filled in. */
const eventBlank = { indicator: null, forbidden: null, kind: null, points: null };

/** What the fields hold, with what the act is about, as the contract takes it; what was left empty is not said. @throws ZodError */
export const toBody = (kind: PlainCommand, fixed: Values, values: Values): AssessmentActBody => {
  const said = { ...fixed, ...filled(commandFields[kind], values) };
  return assessmentAct.parse(
    kind === 'record-event' ? { kind, event: { ...eventBlank, ...said } } : { kind, ...said },
  );
};
