import type { AssessedFigure } from '../../domain/appraisal/types';
import { DomainError } from '../../domain/domain-error';
import { sayNumber } from '../../domain/exact/fraction';
import type { SignedIn } from '../../prisma/people/sessions';
import {
  queryAssessment,
  readAppraisal,
  type Appraised,
  type CycleRecord,
} from '../../prisma/read/assessments';
import { queryFindings } from '../../prisma/read/findings';
import { queryLineage } from '../../prisma/read/lineage';
import { personNames } from '../../prisma/read/unit-names';
import { queryUsed } from '../../prisma/read/used-figures';
import type { Db } from '../../prisma/schema/db';
import {
  getAssessmentCell,
  type AssessedFigureView,
  type AssessmentCellView,
} from '../contracts/assessment-cells';
import { presentStations } from '../findings/lineage';
import { route } from '../route';
import { presentAsks } from './present-asks';
import { presentCell, presentIndicator } from './present-cells';
import { presentDoubts } from './present-doubts';

interface Place {
  subjectId: string;
  indicator: string;
}

/** The figures of a cell: this year's of every source, then the year before; the third party reads those that it gave. */
const figuresOf = ({ side }: CycleRecord, { figures, before }: Appraised, place: Place): AssessedFigure[] => {
  const isHere = (one: AssessedFigure) =>
    one.subjectId === place.subjectId && one.indicator === place.indicator;
  const all = [...figures, ...before].filter(isHere);
  return side === 'third-party' ? all.filter(one => one.method === 'third-party') : all;
};

const presentFigures = async (
  db: Db,
  actor: SignedIn,
  cycle: CycleRecord,
  figures: readonly AssessedFigure[],
  { asOf, countedId }: { asOf: string; countedId: string | null },
): Promise<AssessedFigureView[]> => {
  const ids = figures.map(one => one.id);
  const used = await queryUsed(db, actor, cycle.campaignId, ids, new Date(asOf));
  const imports = new Map(used.map(one => [one.figureId, one]));
  const isOffice = cycle.side === 'office';
  const person = await personNames(db, isOffice ? used.flatMap(one => one.personId ?? []) : []);
  return figures.map(one => {
    const made = imports.get(one.id);
    return {
      id: one.id,
      year: one.year,
      method: one.method,
      isCounted: one.id === countedId && one.year === cycle.whole.year,
      statedAs: one.statedAs,
      part: one.part && { num: sayNumber(one.part.num), den: sayNumber(one.part.den) },
      sampleSize: one.sampleSize === null ? null : String(one.sampleSize),
      upperBound: one.upperBound && sayNumber(one.upperBound),
      source: one.source,
      asOf: one.asOf,
      recordedAt: one.recordedAt,
      before: one.before.map(({ statedAs, recordedAt }) => ({ statedAs, recordedAt })),
      import: made
        ? {
            batchId: made.batchId,
            file: made.fileName,
            by: isOffice && made.personId !== null ? person(made.personId) : null,
          }
        : null,
    };
  });
};

/** The line of what was found of this subject by this indicator, as far as the reader sees it. */
const lineOf = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  { subjectId, indicator }: Place,
): Promise<AssessmentCellView['lineage']> => {
  const { items } = await queryFindings(db, actor, { campaignId, unitId: subjectId, limit: 200 });
  const found = items.find(
    ({ state: { origin } }) => origin.kind === 'indicator' && origin.indicator === indicator,
  );
  return found ? presentStations(db, await queryLineage(db, actor, found.id)) : [];
};

/** One cell with all that it is made of. @throws DomainError `ASSESSMENT_UNKNOWN`, `CELL_UNKNOWN` where there is none for the reader */
export const getAssessmentCellRoute = route(
  getAssessmentCell,
  async ({ deps: { db }, actor, params, query }) => {
    const { id, ...place } = params;
    const cycle = await queryAssessment(db, actor, id, query.asOf);
    const { state, whole, side } = cycle;
    const appraised = await readAppraisal(db, actor, cycle);
    const isHere = (one: { subjectId: string; indicator: string | null }) =>
      one.subjectId === place.subjectId && one.indicator === place.indicator;
    const cell = appraised.seen.cells.find(isHere);
    const indicator = whole.scheme.indicators.find(one => one.id === place.indicator);
    if (!cell || !indicator) throw new DomainError('CELL_UNKNOWN', place);
    const unit = await cycle.names(db, [place.subjectId]);
    const doubts = await presentDoubts(db, actor, cycle, appraised);
    const asked = new Set(cell.asks);
    return {
      body: {
        ...presentCell(cell, state),
        subject: unit(place.subjectId),
        about: presentIndicator(indicator, whole, [cell]),
        says: cell.says,
        formula: cell.formula,
        figures: await presentFigures(db, actor, cycle, figuresOf(cycle, appraised, place), {
          asOf: appraised.asOf,
          countedId: cell.figureId,
        }),
        doubts: side === 'third-party' ? [] : doubts.filter(one => cell.doubts.includes(one.id)),
        asks: (await presentAsks(db, state)).filter(one => asked.has(one.id)),
        // The line goes beyond the cycle, and is what is known now: of a past moment none is shown.
        lineage: side === 'third-party' || cycle.asOf !== null ? [] : await lineOf(db, actor, id, place),
        events: state.events
          .filter(isHere)
          .map(one => ({ id: one.id, on: one.on, says: one.says, points: one.points })),
      },
    };
  },
);
