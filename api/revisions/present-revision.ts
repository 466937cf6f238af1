import type { EventOf } from '../../domain/case/events';
import { sidesOf } from '../../domain/revision/sides-of';
import { matchKey } from '../../domain/revision/read-revision';
import type { SignedIn } from '../../prisma/people/sessions';
import { readerOf } from '../../prisma/read/scope';
import type { Db } from '../../prisma/schema/db';
import { personNames, unitNames, type Named } from '../../prisma/read/unit-names';
import type { LoadedPiece, LoadedRevision } from '../../prisma/read/load-revision';
import { previewPieces, type PiecePreview } from '../../prisma/read/preview-pieces';
import type { RevisionPiece, RevisionRow, RevisionView } from '../contracts/revisions';
import type { AppDeps } from '../deps';
import { textOf, unitsNamedBy } from '../dockets/event-text';
import { instantOf } from '../../prisma/schema/instants';

/** So many pieces are tried out at once: a page is not kept waiting for thousands. */
const MOST_PREVIEWS = 200;

interface Naming {
  unit: (id: string) => Named;
  person: (id: string) => Named;
}

const silent = new Set(['step-taken', 'status-changed']);

/** What a piece changes of the case itself; its own sentence says the rest. */
const ofTheCase = (event: EventOf<'plan-revised'>): string[] => [
  ...(event.title === undefined ? [] : [`名称改为「${event.title}」,原名称留存`]),
  ...(event.parts === undefined ? [] : ['牵头和责任单位名单更新']),
  ...(event.isUnverified ? ['须重新验收'] : []),
];

const effectsOf = ({ events }: PiecePreview, { unit }: Naming): string[] =>
  events.flatMap(({ state, events: all }) => {
    const what = new Map(state.obligations.map(one => [one.id, one.what]));
    const naming = { unit, obligation: (id: string) => what.get(id) ?? id };
    const place = state.ref ?? state.title;
    return all
      .filter(one => !silent.has(one.type))
      .flatMap(event => (event.type === 'plan-revised' ? ofTheCase(event) : [textOf(event, naming, 'zh')]))
      .map(text => `${place}:${text}`);
  });

const presentPiece = (
  { change, decidedById, decidedAt, id, ref, sentence, blockedBy, decision, notes, reason }: LoadedPiece,
  preview: PiecePreview | undefined,
  naming: Naming,
): RevisionPiece => {
  const doubtful = change.kind === 'doubtful-match' ? change : null;
  return {
    id,
    kind: change.kind,
    ref,
    docketId: 'docketId' in change ? change.docketId : null,
    sentence,
    ...sidesOf(change, unitId => naming.unit(unitId).name),
    likeness: doubtful?.likeness ?? null,
    matchKey: doubtful && matchKey(doubtful.docketId, doubtful.revisedRef),
    blockedBy,
    effects: preview ? effectsOf(preview, naming) : null,
    notes: preview ? preview.notes : notes,
    decision,
    reason,
    decidedBy: decidedById === null ? null : naming.person(decidedById),
    decidedAt: instantOf(decidedAt),
  };
};

type RowOf = Omit<Parameters<typeof presentRevisionRow>[0], 'counts'>;

export const presentRevisionRow = (row: {
  id: string;
  ordinal: number;
  title: string;
  document: string;
  number: string | null;
  issuedOn: string | null;
  fileName: string | null;
  createdAt: Date;
  isNewest: boolean;
  counts: RevisionRow['counts'];
  version: number;
}): RevisionRow => ({
  id: row.id,
  ordinal: row.ordinal,
  title: row.title,
  document: row.document,
  number: row.number,
  issuedOn: row.issuedOn,
  fileName: row.fileName,
  createdAt: instantOf(row.createdAt),
  isNewest: row.isNewest,
  counts: row.counts,
  version: row.version,
});

/** 代理: nobody reads through a stand-in what concerns his own house. */
const piecesSeen = async (db: Db, actor: SignedIn, revision: LoadedRevision): Promise<LoadedPiece[]> => {
  const { ownHouse } = readerOf(actor);
  if (ownHouse.length === 0) return revision.pieces;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Docket" d WHERE d."campaignId" = ${revision.campaignId} AND d.kind = 'case'
      AND EXISTS (SELECT 1 FROM jsonb_array_elements(d.state->'parts') AS part
        WHERE part->>'unitId' = ANY(${[...ownHouse]}::text[]))`;
  const own = new Set(rows.map(one => one.id));
  return revision.pieces.filter(
    ({ change, unitIds }) =>
      !unitIds.some(one => ownHouse.includes(one)) && !('docketId' in change && own.has(change.docketId)),
  );
};

const countsOf = ({ pieces }: LoadedRevision): RevisionRow['counts'] => ({
  pending: pieces.filter(one => one.decision === 'pending').length,
  approved: pieces.filter(one => one.decision === 'approved').length,
  rejected: pieces.filter(one => one.decision === 'rejected').length,
});

/** The pieces of a revision, those that wait with what approving them would do now. `only`: one of them. */
export const presentPieces = async (
  { db }: AppDeps,
  actor: SignedIn,
  revision: LoadedRevision,
  only?: string,
): Promise<RevisionPiece[]> => {
  const shown = (await piecesSeen(db, actor, revision)).filter(one => only === undefined || one.id === only);
  const isDecidable = revision.isNewest && revision.isRunning;
  const waiting = shown.filter(
    one => isDecidable && one.decision === 'pending' && one.change.kind !== 'doubtful-match',
  );
  const tried = waiting.slice(0, MOST_PREVIEWS);
  const previews =
    tried.length > 0
      ? await previewPieces(db, revision.campaignId, revision, tried, actor)
      : new Map<string, PiecePreview>();
  const events = [...previews.values()].flatMap(one => one.events.flatMap(({ events: all }) => all));
  const naming = {
    unit: await unitNames(db, [...shown.flatMap(one => one.unitIds), ...events.flatMap(unitsNamedBy)]),
    person: await personNames(
      db,
      shown.flatMap(one => one.decidedById ?? []),
    ),
  };
  return shown.map(one => presentPiece(one, previews.get(one.id), naming));
};

export const presentRevision = async (
  deps: AppDeps,
  actor: SignedIn,
  revision: LoadedRevision,
): Promise<RevisionView> => ({
  ...presentRevisionRow({ ...(revision satisfies RowOf), counts: countsOf(revision) }),
  missing: revision.missing,
  answers: revision.own,
  matches: revision.matches,
  pieces: await presentPieces(deps, actor, revision),
});
