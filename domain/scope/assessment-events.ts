import type { AssessmentEvent } from '../assessment/events';
import type { CoreEvent } from '../docket/core-events';
import type { FindingEvent } from '../finding/events';
import type { DocketEvent } from '../kinds';
import type { UnitId } from '../obligation/types';
import type { Scheme } from '../scheme/types';
import { knowsTold, knowsUntold, type Reader } from '../permissions/reader';

type Own = Exclude<AssessmentEvent | FindingEvent, CoreEvent>;

/** How the offices come to their result, and what they prepare about a unit. What comes of a doubt its unit reads in the cell. */
export const preparedEventTypes = [
  'doubts-noted',
  'doubt-settled',
  'assessed-event-recorded',
  'results-marked',
  'findings-raised',
  'report-part-edited',
  'assessment-reported',
  'report-deliberated',
  'report-approved',
  'feedback-drafted',
  'reward-decided',
  'finding-proceeding-opened',
] as const satisfies Own['type'][];

/** What one subject, or the third party, did or was asked: not the others'. */
export const ofOneUnitTypes = [
  'assessment-targets-set',
  'summary-submitted',
  'evaluation-submitted',
  'figure-chosen',
  'doubt-explanation-asked',
  'doubt-explained',
  'feedback-delivered',
  'feedback-acknowledged',
] as const satisfies Own['type'][];

type OfOneUnit = Extract<Own, { type: (typeof ofOneUnitTypes)[number] }>;

const isPrepared = (event: DocketEvent): boolean => preparedEventTypes.some(one => one === event.type);
const isOfOneUnit = (event: DocketEvent): event is OfOneUnit =>
  ofOneUnitTypes.some(one => one === event.type);

const unitsOf = (event: OfOneUnit): UnitId[] => {
  switch (event.type) {
    case 'assessment-targets-set':
      return event.targets.map(one => one.subjectId);
    case 'summary-submitted':
      return [event.unitId];
    case 'evaluation-submitted':
    case 'doubt-explained':
      return event.by ? [event.by.unitId] : [];
    case 'figure-chosen':
    case 'doubt-explanation-asked':
    case 'feedback-delivered':
    case 'feedback-acknowledged':
      return [event.subjectId];
  }
};

/** The units about which something is prepared in a docket, as its first event says. */
export const unitsAssessedIn = (event: DocketEvent): UnitId[] =>
  event.type === 'assessment-opened'
    ? event.subjects.map(one => one.unitId)
    : event.type === 'problem-found'
      ? [event.subjectId]
      : [];

/**
 * Whether the reader may see what happened in a cycle or to a finding; `assessed` are the units that it is about: of what is
 * prepared about his own house a stand-in reads nothing. Undefined where other rules say so.
 */
export const seesAssessmentEvent = (
  reader: Reader,
  event: DocketEvent,
  assessed: readonly UnitId[],
): boolean | undefined => {
  if (isPrepared(event)) return reader.seesAll && assessed.every(unitId => knowsUntold(reader, unitId));
  return isOfOneUnit(event) ? unitsOf(event).some(unitId => knowsTold(reader, unitId)) : undefined;
};

/** Which scheme it is: what it says is read where schemes are. */
const named = ({ id, version, title }: Scheme): Scheme => ({ id, version, title }) as Scheme;

/** An event of a cycle without what in it is of other units. */
export const shownAssessmentEvent = (reader: Reader, event: DocketEvent): DocketEvent => {
  if (reader.seesAll) return event;
  if (event.type === 'assessment-opened')
    return {
      ...event,
      subjects: event.subjects.filter(one => knowsTold(reader, one.unitId)),
      scheme: named(event.scheme),
    };
  if (event.type === 'assessment-targets-set')
    return { ...event, targets: event.targets.filter(one => knowsTold(reader, one.subjectId)) };
  return event;
};
