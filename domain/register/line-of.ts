import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { CaseState } from '../case/state';
import { measuredFrom, measuredUnits } from '../case/remeasured';
import { findingStatusNames } from '../codes/findings';
import { gradeNames } from '../codes/grades';
import type { lineageKinds } from '../codes/lineage';
import type { Name } from '../codes/names';
import { outcomeNames, statusNames } from '../codes/statuses';
import type { FindingState } from '../finding/state';
import type { UnitId } from '../obligation/types';

/** A measurement on record, with the book that vouches for it. */
export interface MeasuredAgain {
  id: string;
  campaignId: string;
  indicator: string;
  unitId: UnitId;
  value: string;
  asOf: CivilDate;
}

/** One station on the line from a finding over its case to the next assessment. */
export interface Station {
  kind: (typeof lineageKinds)[number];
  id: string;
  campaignId: string;
  unitId: UnitId | null;
  on: CivilDate;
  title: string;
  says: Name;
  isCurrent: boolean;
}

interface Line {
  findings: readonly FindingState[];
  cases: readonly CaseState[];
  measurements: readonly MeasuredAgain[];
  /** What is looked at: a finding or a case. */
  currentId: string;
}

/** What became of a finding besides its case: joined, contested, its leaders called. */
const saysOfFinding = ({ status, earlier, proceedingIds, newDeadline }: FindingState): Name => {
  const deadline = newDeadline?.on;
  return {
    zh: [
      findingStatusNames[status].zh,
      ...(earlier.length > 0 ? [`以往考核中有过 ${earlier.length} 次`] : []),
      ...(proceedingIds.length > 0 ? ['已提出约谈或问责'] : []),
      ...(deadline ? [`限期整改 ${deadline}`] : []),
    ].join(','),
    en: [
      findingStatusNames[status].en,
      ...(earlier.length > 0 ? [`found before (${earlier.length})`] : []),
      ...(proceedingIds.length > 0 ? ['an interview or accountability was proposed'] : []),
      ...(deadline ? [`new deadline ${deadline}`] : []),
    ].join(', '),
  };
};

/** How a case stands or ended, its grade, its look-backs (回头看), and how often it came back (反弹). */
const saysOfCase = ({ status, outcome, closedOn, graded, obligations, lineage }: CaseState): Name => {
  const lookBacks = obligations.filter(one => one.kind === 'look-back');
  const met = lookBacks.filter(one => one.state.kind === 'met').length;
  const ended = outcome && closedOn ? outcomeNames[outcome] : null;
  return {
    zh: [
      ended ? `${closedOn} ${ended.zh}` : statusNames[status].zh,
      ...(graded ? [`评定${gradeNames[graded.grade].zh}`] : []),
      ...(lookBacks.length > 0 ? [`回头看 ${met}/${lookBacks.length}`] : []),
      ...(lineage.length > 0 ? [`重新督办 ${lineage.length} 次`] : []),
    ].join(','),
    en: [
      ended ? `${ended.en} on ${closedOn}` : statusNames[status].en,
      ...(graded ? [`graded ${gradeNames[graded.grade].en}`] : []),
      ...(lookBacks.length > 0 ? [`${met} of ${lookBacks.length} look-backs`] : []),
      ...(lineage.length > 0 ? [`reopened (${lineage.length})`] : []),
    ].join(', '),
  };
};

/** Measurements that are new to a case: of an indicator and a unit of it, since it was opened or reopened. */
const measuredAfter = (
  cases: readonly CaseState[],
  measurements: readonly MeasuredAgain[],
): MeasuredAgain[] =>
  measurements.filter(one =>
    cases.some(
      kase =>
        kase.sources?.some(({ indicator }) => indicator === one.indicator) === true &&
        measuredUnits(kase).includes(one.unitId) &&
        one.asOf >= measuredFrom(kase),
    ),
  );

const places = { finding: 0, recurrence: 1, case: 2, measurement: 3 } as const;

/**
 * 一条线看到底, the earliest first: what was found, how it was rectified, what was measured since, and that it was found again. On one
 * day the finding goes before the case and the case before the measurement.
 */
export const lineOf = ({ findings, cases, measurements, currentId }: Line): Station[] => {
  const among = new Set(findings.map(one => one.id));
  const isAgain = ({ earlier }: FindingState): boolean => earlier.some(one => among.has(one.findingId));
  const stations: Omit<Station, 'isCurrent'>[] = [
    ...findings.map(one => ({
      kind: isAgain(one) ? ('recurrence' as const) : ('finding' as const),
      id: one.id,
      campaignId: one.campaignId,
      unitId: one.subjectId,
      on: dateOf(one.openedAt),
      title: one.text,
      says: saysOfFinding(one),
    })),
    ...cases.map(one => ({
      kind: 'case' as const,
      id: one.id,
      campaignId: one.campaignId,
      unitId: one.parts.find(({ role }) => role === 'lead')?.unitId ?? null,
      on: dateOf(one.openedAt),
      title: one.title,
      says: saysOfCase(one),
    })),
    ...measuredAfter(cases, measurements).map(({ id, campaignId, indicator, unitId, value, asOf }) => ({
      kind: 'measurement' as const,
      id,
      campaignId,
      unitId,
      on: asOf,
      title: indicator,
      says: { zh: `${indicator} 为 ${value}`, en: `${indicator} is ${value}` },
    })),
  ];
  return stations
    .sort((a, b) =>
      a.on === b.on ? places[a.kind] - places[b.kind] || (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1,
    )
    .map(one => ({ ...one, isCurrent: one.id === currentId }));
};
