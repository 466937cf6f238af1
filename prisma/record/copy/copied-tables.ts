import type { PlayedNotice } from '../../../record/played-record';
import type { DocketWrite, ObligationRow, StepRow } from '../../../record/rows';
import type { ChainLink } from '../../../record/chain/link';
import { asJson, type Column } from './copy-line';

/** The columns of a table that is copied into, each with its value in a row. */
export type Copied<Row> = Readonly<Record<string, (row: Row) => Column>>;

/** A column of its own name. */
const named = <Row>(...names: (keyof Row & string)[]): Copied<Row> =>
  Object.fromEntries(names.map(name => [name, (row: Row) => (row[name] ?? null) as Column]));

const jsonOf = <Row>(...names: (keyof Row & string)[]): Copied<Row> =>
  Object.fromEntries(names.map(name => [name, (row: Row) => asJson(row[name])]));

type Own = { docketId: string; campaignId: string };
type OwnObligation = ObligationRow & Own;
type OwnStep = StepRow & Own & { deliveredAt: string | null };

const docket: Copied<DocketWrite> = {
  ...Object.fromEntries(
    (
      [
        ...([
          'id',
          'campaignId',
          'kind',
          'ref',
          'unitId',
          'title',
          'category',
          'position',
          'status',
        ] as const),
        ...(['outcome', 'closedOn', 'grade', 'leadIds', 'unitIds', 'sources', 'findingIds'] as const),
        ...(['nextDueOn', 'isEnded', 'version', 'alarmAt', 'alarmAct', 'remindAt'] as const),
        ...(['openedAt', 'changedAt'] as const),
      ] as const
    ).map(name => [name, ({ row }: DocketWrite) => row[name]]),
  ),
  state: ({ state }) => asJson(state),
  headHash: ({ headHash }) => headHash,
};

const event: Copied<ChainLink> = {
  ...named<ChainLink>('docketId', 'seq', 'type', 'at', 'recordedAt'),
  ...jsonOf<ChainLink>('data'),
  ...named<ChainLink>('actorId', 'requestId', 'previousHash', 'hash'),
};

const obligation = named<OwnObligation>(
  ...(['id', 'docketId', 'campaignId', 'kind', 'owedById', 'round', 'dueOn', 'originalDueOn'] as const),
  ...(['state', 'openedAt', 'metAt', 'holdsClosing', 'aboutId'] as const),
);

const step = named<OwnStep>(
  ...(['obligationId', 'docketId', 'campaignId', 'round', 'rung', 'act', 'outcome', 'dueAt'] as const),
  ...(['firedAt', 'deliveredAt', 'cites', 'letterId', 'proceedingId'] as const),
);

type Letter = NonNullable<DocketWrite['projection']['letter']>;
const letter: Copied<Letter> = {
  ...named<Letter>('id', 'campaignId', 'kind', 'toUnitId', 'fromUnitId', 'status', 'number', 'title', 'body'),
  batchKey: row => row.id,
  ...jsonOf<Letter>('items'),
  ...named<Letter>('proceedingId', 'draftedAt', 'signedAt', 'numberedAt', 'deliveredAt', 'acknowledgedAt'),
  ...named<Letter>('repliedAt', 'withdrawnAt', 'reply'),
};

type Proceeding = NonNullable<DocketWrite['projection']['proceeding']>;
const proceeding: Copied<Proceeding> = {
  ...named<Proceeding>('id', 'campaignId', 'kind', 'unitId', 'stage', 'decision', 'decisionReason'),
  batchKey: row => row.id,
  ...jsonOf<Proceeding>('items', 'facts'),
  ...named<Proceeding>('decidedById', 'openedAt', 'decidedAt', 'endedAt'),
};

const notice: Copied<PlayedNotice> = {
  ...named<PlayedNotice>('id', 'campaignId', 'personId', 'kind', 'urgency', 'docketId', 'obligationId'),
  ...jsonOf<PlayedNotice>('audiences', 'payload'),
  ...named<PlayedNotice>('round', 'rung', 'letterId', 'proceedingId', 'queuedAt', 'sendAt', 'sentAt'),
  status: row => (row.sentAt === null ? 'queued' : 'sent'),
};

/** The tables of a campaign's record, in an order in which each finds what it refers to. */
export const copied = {
  Docket: docket,
  Event: event,
  Obligation: obligation,
  Step: step,
  Letter: letter,
  Proceeding: proceeding,
  Notice: notice,
};
export type CopiedTable = keyof typeof copied;
