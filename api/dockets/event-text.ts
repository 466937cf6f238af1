import type { Language } from '../../domain/codes/names';
import type { DocketEvent } from '../../domain/kinds';
import { assessmentTexts } from './assessment-event-text';
import { caseTexts } from './case-event-text';
import { coreTexts } from './core-event-text';
import { figureTexts } from './figure-event-text';
import { findingTexts } from './finding-event-text';
import { paperTexts } from './paper-event-text';
import { reportTexts } from './report-event-text';
import { targetTexts } from './target-event-text';
import type { Naming, Sayings } from './saying';

const texts: Sayings<DocketEvent> = {
  ...coreTexts,
  ...caseTexts,
  ...paperTexts,
  ...reportTexts,
  ...figureTexts,
  ...targetTexts,
  ...assessmentTexts,
  ...findingTexts,
};

/** One sentence for the timeline, in a language. */
export const textOf = (event: DocketEvent, name: Naming, language: Language): string =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  (texts[event.type][language] as (event: DocketEvent, name: Naming) => string)(event, name);

/** Every unit that the sentence of an event names. */
export const unitsNamedBy = (event: DocketEvent): string[] => {
  const ids = [event.by?.unitId];
  if ('unitId' in event) ids.push(event.unitId);
  if (event.type === 'task-return-decided') ids.push(event.newLeadId ?? undefined);
  if (event.type === 'reassigned') ids.push(event.newUnitId);
  if (event.type === 'unit-closed' && event.closing?.successorId) ids.push(event.closing.successorId);
  if (event.type === 'submitted') ids.push(event.submission.unitId);
  if (event.type === 'progress-reported') ids.push(event.progress.unitId);
  if (event.type === 'breach-opened' || event.type === 'finding-case-opened') ids.push(event.leadId);
  if ('subjectId' in event) ids.push(event.subjectId);
  if (event.type === 'assessed-event-recorded') ids.push(event.event.subjectId);
  if (event.type === 'obligation-opened') ids.push(event.obligation.owedBy);
  return ids.filter(id => id !== undefined);
};
