import { dateOf, type Instant } from '../domain/calendar/civil-date';
import type { NoticeIntent } from '../domain/docket/notice-intent';
import type { NoticePayload } from '../domain/docket/notice-payload';
import { isFile, pathOf, type DocketState } from '../domain/kinds';
import { derive } from '../domain/explain/derive';
import { isOpen, type Obligation } from '../domain/obligation/types';
import { sendingTime } from '../domain/sending/sending-time';
import { readersOf, recipientsOn, type Reader, type Recipient } from './audience';
import { toldOnce } from './told-once';
import type { CampaignFacts, NoticeRow } from './rows';
import type { Derivation } from '../domain/explain/derivation';

/** The notices that an act decided on, with the docket as the act left it. */
export interface NoticesOf {
  state: DocketState;
  /** Each with the proceeding that its rung opened. */
  notices: (NoticeIntent & { proceedingId?: string })[];
  /** The proceeding that they are about, where they are another docket's. */
  proceedingId?: string;
  /** What in the campaign as a whole they are about, where that is no docket; of one such thing nobody is told twice. */
  ofCampaign?: string;
}

/** The letter or the proceeding that notices are about. */
const paperOf = (state: DocketState, proceedingId: string | undefined) => ({
  letterId: state.kind === 'letter' ? state.id : null,
  proceedingId: state.kind === 'proceeding' ? state.id : (proceedingId ?? null),
});

/** What the reader's own unit owes leads him to the task itself, as long as it is one; everything else to its docket. */
const pathOfNotice = (
  state: DocketState,
  proceedingId: string | undefined,
  owedByReader: Obligation | undefined,
): string => {
  if (proceedingId !== undefined)
    return pathOf({ kind: 'proceeding', id: proceedingId, campaignId: state.campaignId });
  const task = isFile(state) && owedByReader ? `?task=${encodeURIComponent(owedByReader.id)}` : '';
  return `${pathOf(state)}${task}`;
};

/** The units whose people may have to be told. */
export const unitsToTell = (all: NoticesOf[]): string[] => [
  ...new Set(
    all.flatMap(one =>
      one.notices.flatMap(({ audience }) => ('unitId' in audience ? [audience.unitId] : [])),
    ),
  ),
];

/** The unit that a notice names: the one that it is about, else who owes it, else the one of the docket. */
const ownerOf = ({ state }: NoticesOf, { unitId, obligationId }: NoticeIntent): string | null =>
  unitId ?? state.obligations.find(one => one.id === obligationId)?.owedBy ?? state.unitId;

/** The units that notices name. */
export const unitsNamed = (all: NoticesOf[]): string[] => [
  ...new Set(
    all.flatMap(one =>
      [one.state.unitId, ...one.notices.map(notice => ownerOf(one, notice))].flatMap(id => id ?? []),
    ),
  ),
];

/** A letter's title does not say to whom it is: its addressee knows, the offices have many. */
const titleFor = (
  { unitId }: Pick<Reader, 'unitId'>,
  state: DocketState,
  nameOf: ReadonlyMap<string, string>,
): string => {
  const addressee = state.kind === 'letter' && state.unitId !== unitId ? nameOf.get(state.unitId) : undefined;
  return addressee === undefined ? state.title : `${state.title}(致${addressee})`;
};

/** 我为什么收到这条: the notice's own reason, and for a stand-in why he is told. */
export const whyOf = (why: Derivation, { reader, standsIn }: Recipient): Derivation =>
  standsIn
    ? [
        ...why,
        derive(
          { code: 'stands-in', for: reader.name, firstOn: standsIn.firstOn, lastOn: standsIn.lastOn },
          'practice:stand-in',
        ),
      ]
    : why;

/**
 * Turns notice intents into rows, one per person, or one for nobody where nobody reads it, each with its sending time in the
 * campaign's clock. Whoever stands in for a person on the day of sending is told as well. Ids follow from the docket and its event number, so the same
 * transition never queues twice. `names` has those of `unitsNamed`.
 */
export const noticeRows = (
  all: NoticesOf[],
  readers: Reader[],
  names: ReadonlyMap<string, string>,
  facts: CampaignFacts,
): NoticeRow[] => {
  const nameOf = new Map([...readers.map(reader => [reader.unitId, reader.unitName] as const), ...names]);
  const known = new Map<string, Reader[]>();
  const readersFor = (audience: NoticeIntent['audience']): Reader[] => {
    const key = JSON.stringify(audience);
    const found = known.get(key) ?? readersOf(audience, readers);
    known.set(key, found);
    return found;
  };
  const sendAtOf = new Map<string, Instant>();
  const sendAtFor = (urgency: NoticeIntent['urgency']): Instant => {
    const sendAt = sendAtOf.get(urgency) ?? sendingTime(facts.now, urgency, facts.policy, facts.calendar);
    sendAtOf.set(urgency, sendAt);
    return sendAt;
  };
  return all.flatMap(one => {
    const aboutOf = (notice: NoticeIntent) =>
      'unitId' in notice.audience ? undefined : (ownerOf(one, notice) ?? undefined);
    const recipientsFor = (notice: NoticeIntent): Recipient[] =>
      recipientsOn(dateOf(sendAtFor(notice.urgency)), readersFor(notice.audience), aboutOf(notice));
    return toldOnce(one.notices, recipientsFor, aboutOf).map(
      ({ index, notice, recipient, audiences }): NoticeRow => {
        const { audience, kind, urgency, obligationId } = notice;
        const obligation = one.state.obligations.find(o => o.id === obligationId);
        const isOfDocket = one.ofCampaign === undefined;
        const proceedingId = notice.proceedingId ?? one.proceedingId;
        const personId = recipient?.personId ?? null;
        const unitId = recipient?.reader.unitId ?? ('unitId' in audience ? audience.unitId : '');
        const payload: NoticePayload = {
          kind,
          audience: audience.to,
          title: isOfDocket ? titleFor({ unitId }, one.state, nameOf) : facts.campaign.title,
          ref: isOfDocket && isFile(one.state) ? one.state.ref : null,
          unitName: nameOf.get(ownerOf(one, notice) ?? unitId) ?? '',
          campaignTitle: facts.campaign.title,
          facts: notice.facts,
          ...(notice.provisional && { provisional: notice.provisional }),
          why: recipient ? whyOf(notice.why, recipient) : notice.why,
          path: isOfDocket
            ? pathOfNotice(
                one.state,
                proceedingId,
                'unitId' in audience && audience.unitId === obligation?.owedBy && isOpen(obligation)
                  ? obligation
                  : undefined,
              )
            : `/campaigns/${encodeURIComponent(facts.campaign.id)}`,
        };
        return {
          id: `${one.state.id}#${one.ofCampaign ?? one.state.seq}.${index}#${personId ?? ''}`,
          campaignId: facts.campaign.id,
          personId,
          audiences,
          kind,
          urgency,
          docketId: one.state.id,
          obligationId: obligationId ?? null,
          round: obligation?.round ?? null,
          rung: notice.rung ?? null,
          ...paperOf(one.state, proceedingId),
          payload,
          queuedAt: facts.now,
          sendAt: sendAtFor(urgency),
        };
      },
    );
  });
};
