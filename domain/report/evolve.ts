import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import type { CoreEventOf } from '../docket/core-events';
import { underNewDate } from '../docket/apply-obligation-event';
import { isOpen, type Obligation } from '../obligation/types';
import type { ReportEvent } from './events';
import type { ReportState, ReportVersion } from './state';

const blank = (event: CoreEventOf<'opened'>): ReportState => ({
  ...openCore(event),
  kind: 'report',
  unitId: null,
  status: 'collecting',
  duty: null,
  forms: {},
  words: {},
  settled: {},
  versions: [],
  isEnded: false,
});

type Of<T extends ReportEvent['type']> = Extract<ReportEvent, { type: T }>;

const compiled = (state: ReportState, event: Of<'report-compiled'>): ReportState => {
  const { version, cutOffAt, hash, contents, at, by } = event;
  const totals = Object.fromEntries(
    contents.figures.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])),
  );
  const made: ReportVersion = {
    version,
    cutOffAt,
    compiledAt: at,
    compiledBy: by,
    form: contents.form,
    hash,
    status: 'compiled',
    totals,
  };
  const before = state.versions.map(one =>
    one.status === 'compiled' ? { ...one, status: 'superseded' as const } : one,
  );
  return { ...state, status: 'compiled', versions: [...before, made] };
};

const issued = (state: ReportState, { version, at }: Of<'report-issued'>): ReportState => ({
  ...state,
  status: 'issued',
  versions: state.versions.map(one => {
    if (one.version === version) return { ...one, status: 'issued', issuedAt: at };
    return one.version < version ? { ...one, status: 'superseded' } : one;
  }),
});

/** What is owed already has the new day beside its first one; reminders and urging come by the new one. */
const moved = (one: Obligation, { duty, derivation }: Of<'report-duty-set'>): Obligation =>
  one.kind === 'compilation' && isOpen(one) ? { ...underNewDate(one), dueOn: duty.dueOn, derivation } : one;

const change = (state: ReportState, event: Exclude<ReportEvent, { type: 'opened' }>): ReportState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  const { at, by } = event;
  switch (event.type) {
    case 'report-duty-set':
      return { ...state, duty: event.duty, obligations: state.obligations.map(one => moved(one, event)) };
    case 'form-adopted':
      return { ...state, forms: { ...state.forms, [event.purpose]: event.form } };
    case 'part-written':
      return { ...state, words: { ...state.words, [event.partId]: { text: event.text, at, by } } };
    case 'discrepancy-settled': {
      const { key, choice, reason } = event;
      return { ...state, settled: { ...state.settled, [key]: { choice, reason, at, by } } };
    }
    case 'report-compiled':
      return compiled(state, event);
    case 'report-issued':
      return issued(state, event);
    case 'docket-ended':
      return { ...state, isEnded: true };
  }
};

/** The compiled report after one more event. */
export const evolveReport = (state: ReportState | null, event: ReportEvent): ReportState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
