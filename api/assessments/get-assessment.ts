import { assessmentAbilities } from '../../domain/assessment/abilities';
import { compileParts } from '../../domain/assessment/compile-parts';
import { dateOf } from '../../domain/calendar/civil-date';
import type { SignedIn } from '../../prisma/people/sessions';
import {
  queryAssessment,
  readAppraisal,
  type Appraised,
  type CycleRecord,
} from '../../prisma/read/assessments';
import { fileNames } from '../../prisma/read/files';
import { findingsOfCycle } from '../../prisma/read/findings';
import { findingsAsOf } from '../../prisma/read/findings-as-of';
import { readerOf } from '../../prisma/read/scope';
import { personNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { instantOf } from '../../prisma/schema/instants';
import { getAssessment } from '../contracts/assessments';
import { route } from '../route';
import { countFound } from './count-found';
import { doneBy } from './done-by';
import { eventsOf } from './events-of';
import { peopleIn } from './people-in';
import { presentApart } from './present-apart';
import { presentAsks } from './present-asks';
import { isOpenDoubt } from './present-doubts';
import { presentReport } from './present-report';
import { presentRow } from './present-row';
import { presentDay, presentSteps } from './present-steps';
import { presentSubject } from './present-subject';

/** What the record makes of the five parts of the report; null for a stand-in whose own house is a subject. */
const draftOf = async (
  db: Db,
  actor: SignedIn,
  { campaignId, whole, asOf, names }: CycleRecord,
  { whole: appraisal }: Appraised,
) => {
  if (whole.subjects.some(one => readerOf(actor).ownHouse.includes(one.unitId))) return null;
  const findings =
    asOf === null ? await findingsOfCycle(db, campaignId) : await findingsAsOf(db, actor, campaignId, asOf);
  const unit = await names(
    db,
    whole.subjects.map(one => one.unitId),
  );
  return compileParts({ state: whole, appraisal, findings, unitName: one => unit(one).name });
};

/** A cycle with how it stands, for the reader: what waits for whom, and what he may do. */
export const getAssessmentRoute = route(
  getAssessment,
  async ({ deps: { db }, actor, params: { id }, query }) => {
    const cycle = await queryAssessment(db, actor, id, query.asOf);
    const { state, whole, side, version, asOf } = cycle;
    const appraised = await readAppraisal(db, actor, cycle);
    const { seen } = appraised;
    const today = dateOf(instantOf(cycle.now));
    const unit = await cycle.names(db, [
      ...whole.subjects.map(one => one.unitId),
      ...(state.thirdParty ? [state.thirdParty.unitId] : []),
      ...state.obligations.map(one => one.owedBy),
    ]);
    const person = await personNames(db, peopleIn(state));
    const files = await fileNames(db, [
      ...Object.values(state.summaries).flatMap(one => one.fileIds),
      ...(state.evaluation?.fileIds ?? []),
    ]);
    const filesOf = (ids: readonly string[]) => files.filter(one => ids.includes(one.id));
    return {
      body: {
        ...presentRow(cycle),
        docketId: whole.id,
        asOf,
        version,
        starts: presentDay(whole.startsOn, whole.derivations.startsOn),
        ends: presentDay(whole.endsOn, whole.derivations.endsOn),
        part: side,
        steps: presentSteps({ state, seen, figures: appraised.figures, today, unit }),
        subjectList: state.subjects.map(one => presentSubject(one, { state, seen, unit, person, filesOf })),
        thirdParty: state.thirdParty && {
          ...doneBy(state.thirdParty, person),
          unit: unit(state.thirdParty.unitId),
          reason: side === 'office' ? state.thirdParty.reason : '',
        },
        evaluation: state.evaluation && {
          ...doneBy(state.evaluation, person),
          methods: state.evaluation.methods,
          sampleFrame: state.evaluation.sampleFrame,
          strata: state.evaluation.strata,
          files: filesOf(state.evaluation.fileIds),
        },
        targets: state.targets,
        missing: seen.missing.map(({ subjectId, indicator, method }) => ({
          subject: unit(subjectId),
          indicator,
          method,
        })),
        apart: presentApart(state, appraised, { unit, person }),
        // What the text leaves open the offices answer; a subject reads in its cells what was assumed of it.
        asks: side === 'office' ? await presentAsks(db, state) : [],
        report:
          side === 'office' ? presentReport(state, person, await draftOf(db, actor, cycle, appraised)) : null,
        circulated: state.circulated && {
          ...doneBy(state.circulated, person),
          reason: state.circulated.reason,
        },
        openDoubts: [
          ...state.doubts.filter(isOpenDoubt),
          ...seen.doubts.filter(one => state.doubts.every(noted => noted.id !== one.id)),
        ].length,
        findings: await countFound(db, actor, cycle),
        events: await eventsOf(db, actor, cycle),
        abilities: asOf === null ? assessmentAbilities(whole, actor).filter(one => one !== 'open') : [],
      },
      ...(asOf === null && { version }),
    };
  },
);
