import { assessedFigures } from '../../domain/appraisal/from-figures';
import type { Appraisal, AssessedFigure } from '../../domain/appraisal/types';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { visibleAppraisal, type AppraisalSeen } from '../../domain/scope/visible-appraisal';
import { sideOf, visibleAssessment, type AssessmentSide } from '../../domain/scope/visible-assessment';
import { appraisalAsOf, figuresAsOf } from '../../record/assessment/appraisal-of';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { assessmentStore } from '../record/assessment-store';
import { figureStore } from '../record/figure-store';
import { targetStore } from '../record/target-store';
import type { Db } from '../schema/db';
import { instantOf } from '../schema/instants';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf, type Paged } from './cursor';
import { nowSql } from './light-sql';
import { docketScope, readerOf } from './scope';

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
}

type Row = Omit<CycleRecord, 'side' | 'whole'>;

const select = Prisma.sql`SELECT c.id AS "campaignId", c.title, c.clock, ${nowSql} AS now, c."createdAt", d.version, d.state
  FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"`;

const seen = (actor: SignedIn, row: Row): CycleRecord[] => {
  const reader = readerOf(actor);
  const side = sideOf(reader, row.state);
  if (side === null) return [];
  return [{ ...row, side, state: visibleAssessment(reader, row.state), whole: row.state }];
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

/** @throws DomainError `ASSESSMENT_UNKNOWN`, also where the actor has no part in it. One query. */
export const queryAssessment = async (db: Db, actor: SignedIn, campaignId: string): Promise<CycleRecord> => {
  const id = assessmentId(campaignId);
  const [row] = await db.$queryRaw<Row[]>`${select} WHERE d.id = ${id} AND ${docketScope(actor)}`;
  const [found] = row ? seen(actor, row) : [];
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
  const { scheme, year, campaignId } = whole;
  const asOf = figuresAsOf(whole, instantOf(now));
  const store = { assessments: assessmentStore(db), figures: figureStore(db), targets: targetStore(db) };
  const appraisal = await appraisalAsOf(store, whole, asOf);
  const rows = await store.assessments.measurements(campaignId, asOf);
  const names = [...new Set(rows.map(one => one.data.unit))];
  const units = names.length > 0 ? await store.figures.unitsNamed(names) : new Map<string, string>();
  const all = assessedFigures(scheme, rows, name => units.get(name) ?? null);
  const figures = all.filter(one => one.year === year);
  return {
    asOf,
    whole: appraisal,
    seen: visibleAppraisal(readerOf(actor), whole, appraisal, figures),
    figures,
    before: all.filter(one => one.year === year - 1),
  };
};
