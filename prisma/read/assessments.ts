import type { Appraisal, AssessedFigure } from '../../domain/appraisal/types';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { visibleAppraisal, type AppraisalSeen } from '../../domain/scope/visible-appraisal';
import { sideOf, visibleAssessment, type AssessmentSide } from '../../domain/scope/visible-assessment';
import { appraisalAsOf, figuresAsOf } from '../../record/assessment/appraisal-of';
import { stateAsOf } from '../../record/history/as-of';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { assessmentStore } from '../record/assessment-store';
import { figureStore } from '../record/figure-store';
import { targetStore } from '../record/target-store';
import type { Db } from '../schema/db';
import { instantOf } from '../schema/instants';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf, type Paged } from './cursor';
import { nowSql } from './light-sql';
import { factsAsOf } from './moment';
import { readEvents } from './read-events';
import { docketScope, readerOf } from './scope';
import { unitNames, unitNamesAsOf, type NamesOf } from './unit-names';

/** A yearly cycle with its campaign, as one reader may know it. */
export interface CycleRecord {
  campaignId: string;
  title: string;
  clock: string;
  now: Date;
  createdAt: Date;
  version: number;
  side: AssessmentSide;
  /** What the reader may know of it. */
  state: AssessmentState;
  /** All of it: for what is made of it before it is shown. */
  whole: AssessmentState;
  /** The past instant as of which it is read; null at the present. `now` is that instant. */
  asOf: Instant | null;
  /** What units are called, or were called then. */
  names: NamesOf;
}

type Row = Omit<CycleRecord, 'side' | 'whole' | 'asOf' | 'names'>;

const select = Prisma.sql`SELECT c.id AS "campaignId", c.title, c.clock, ${nowSql} AS now, c."createdAt", d.version, d.state
  FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"`;

const seen = (actor: SignedIn, row: Row): CycleRecord[] => {
  const reader = readerOf(actor);
  const side = sideOf(reader, row.state);
  if (side === null) return [];
  const state = visibleAssessment(reader, row.state);
  return [{ ...row, side, state, whole: row.state, asOf: null, names: unitNames }];
};

/** Cycles in which the actor has a part, the newest first. One query. */
export const queryAssessments = async (
  db: Db,
  actor: SignedIn,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Paged<CycleRecord>> => {
  const after = decodeCursor('assessments', cursor, 2, isInstantPlace);
  const where = after
    ? Prisma.sql`AND (c."createdAt", c.id) < (${after[0]}::timestamptz, ${after[1]})`
    : Prisma.empty;
  const rows = await db.$queryRaw<
    Row[]
  >`${select} WHERE d.kind = 'assessment' AND ${docketScope(actor)} ${where}
    ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${limit + 1}`;
  const page = pageOf(rows, limit, last =>
    encodeCursor('assessments', [last.createdAt.toISOString(), last.campaignId]),
  );
  return { ...page, items: page.items.flatMap(one => seen(actor, one)) };
};

/** The cycle as it was known then, for whoever has a part in it now and had it then. */
const asItWas = async (db: Db, actor: SignedIn, row: Row, moment: string): Promise<CycleRecord[]> => {
  const facts = await factsAsOf(db, row.campaignId, moment);
  const { id } = row.state;
  const state = stateAsOf((await readEvents(db, [id], facts.now)).get(id) ?? [], facts.now);
  if (state?.kind !== 'assessment') return [];
  const then = seen(actor, { ...row, state, now: new Date(facts.now) });
  return then.map(one => ({ ...one, asOf: facts.now, names: unitNamesAsOf(facts) }));
};

/**
 * A cycle now, or as it was known at a moment of the past (ADR 23). One query at the present.
 *
 * @throws DomainError `ASSESSMENT_UNKNOWN`, also where the actor has no part in it or where it had not been opened;
 * `AS_OF_IN_FUTURE`
 */
export const queryAssessment = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  moment?: string,
): Promise<CycleRecord> => {
  const id = assessmentId(campaignId);
  const [row] = await db.$queryRaw<Row[]>`${select} WHERE d.id = ${id} AND ${docketScope(actor)}`;
  const present = row ? seen(actor, row) : [];
  const [found] =
    row && present.length > 0 && moment !== undefined ? await asItWas(db, actor, row, moment) : present;
  if (!found) throw new DomainError('ASSESSMENT_UNKNOWN', { ids: [id] });
  return found;
};

/** What a cycle comes to, with the figures of its year and of the one before. */
export interface Appraised {
  asOf: Instant;
  whole: Appraisal;
  /** What the reader may know of it. */
  seen: AppraisalSeen;
  figures: AssessedFigure[];
  before: AssessedFigure[];
}

/** By the figures that are on record now; once the report is submitted, by those of its instant. */
export const readAppraisal = async (
  db: Db,
  actor: SignedIn,
  { whole, now }: CycleRecord,
): Promise<Appraised> => {
  const { year } = whole;
  const asOf = figuresAsOf(whole, instantOf(now));
  const store = { assessments: assessmentStore(db), figures: figureStore(db), targets: targetStore(db) };
  const { appraisal, figures: all } = await appraisalAsOf(store, whole, asOf);
  const figures = all.filter(one => one.year === year);
  return {
    asOf,
    whole: appraisal,
    seen: visibleAppraisal(readerOf(actor), whole, appraisal, figures),
    figures,
    before: all.filter(one => one.year === year - 1),
  };
};
