import { dateOf, daysBetween } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/case/state';
import { errorInWords } from '../../domain/codes/errors';
import { mayPrepare, maySignOff, owedThrough, refusalOf } from '../../domain/commands/sign-off';
import { provisionalYears } from '../../domain/explain/provisional';
import { obligationLight } from '../../domain/light/light';
import { consequenceOf } from '../../domain/outlook/consequence';
import type { SignedIn } from '../../prisma/people/sessions';
import { fileNames } from '../../prisma/read/files';
import { readerOf } from '../../prisma/read/scope';
import type { SignOffRecord } from '../../prisma/read/sign-offs';
import { personNames, unitNames, type Named } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { instantOf } from '../../prisma/schema/instants';
import type { CampaignFacts } from '../../record/rows';
import type { Db } from '../../prisma/schema/db';
import type { SignOffView } from '../contracts/sign-offs';
import { presentDerivation, presentStep } from '../explanations/present-derivation';

/** With whose eyes something is read: one's own, or of whom one stands in for. */
export interface Seen {
  record: SignOffRecord;
  actor: SignedIn;
  /** Where he would have to act for him. */
  forId: string | null;
}

const statesOf = ({ dockets }: SignOffRecord): DocketState[] => dockets.map(one => one.state as DocketState);

const fileIdsOf = ({ command }: SignOffRecord): string[] => ('fileIds' in command ? command.fileIds : []);

const owedOf = (
  { record, actor }: Seen,
  facts: CampaignFacts,
  named: (id: string) => Named,
): SignOffView['owed'] => {
  const [first] = [...statesOf(record), ...record.elsewhere]
    .flatMap(state => owedThrough(state, record.command, record.unitId))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (!first) return null;
  const today = dateOf(facts.now);
  const light = obligationLight(first, today, facts.policy);
  const daysLeft = daysBetween(today, first.dueOn);
  const next = consequenceOf(first, { facts, reader: readerOf(actor), nameOf: id => named(id).name });
  return {
    obligationId: first.id,
    what: first.what,
    dueOn: first.dueOn,
    derivation: presentDerivation(first.derivation),
    provisionalYears: provisionalYears(first.derivation),
    light,
    isOverdue: light === 'red',
    overdueDays: light === 'red' ? -daysLeft : 0,
    daysLeft,
    consequence: next && {
      act: next.act,
      at: next.dueAt,
      says: presentStep(next.says),
      derivation: presentDerivation(next.derivation),
      provisionalYears: provisionalYears(next.derivation),
    },
  };
};

/** What the domain would say now: only of what still waits, for whoever may have it handed in. */
const refusal = ({ record, actor }: Seen, facts: CampaignFacts): SignOffView['refusal'] => {
  if (record.state !== 'waiting') return null;
  const { unitId, elsewhere } = record;
  const envelope = { actor, unitId, receivedAt: facts.now, elsewhere };
  const error = refusalOf(statesOf(record), record.command, envelope, facts);
  return (
    error && {
      code: error.code,
      text: errorInWords(error.code, error.details, 'zh'),
      en: errorInWords(error.code, error.details, 'en'),
    }
  );
};

/** What the reader may do with it now. */
export const mayBeDone = ({ record, actor }: Seen): Pick<SignOffView, 'mayDecide' | 'mayWithdraw'> => ({
  mayDecide: record.state === 'waiting' && maySignOff(actor, record.unitId),
  mayWithdraw:
    (record.state === 'waiting' || record.state === 'sent-back') && mayPrepare(actor, record.unitId),
});

/** Rules of the campaigns by id, each read once. */
export const factsOf = async (
  db: Db,
  records: readonly SignOffRecord[],
): Promise<Map<string, CampaignFacts>> =>
  new Map(
    await Promise.all(
      [...new Set(records.map(one => one.campaignId))].map(
        async id => [id, await loadFacts(db, id)] as const,
      ),
    ),
  );

/** What was put before a head, whole: what would be handed in, what is owed meanwhile, and what may be done with it. */
export const presentSignOffs = async (
  db: Db,
  seen: readonly Seen[],
  facts: ReadonlyMap<string, CampaignFacts>,
): Promise<SignOffView[]> => {
  const records = seen.map(one => one.record);
  const named = await unitNames(
    db,
    records.flatMap(one => [
      one.unitId,
      ...one.dockets.flatMap(({ state }) => state.obligations.map(o => o.owedBy)),
    ]),
  );
  const person = await personNames(
    db,
    seen.flatMap(({ record, forId }) =>
      [record.preparedById, record.preparedForId, record.decidedById, forId].flatMap(id => id ?? []),
    ),
  );
  const files = await fileNames(db, records.flatMap(fileIdsOf));
  const personOrNull = (id: string | null) => (id === null ? null : person(id));
  return seen.map(one => {
    const { record, forId } = one;
    const own = facts.get(record.campaignId);
    if (!own) throw new Error(`no rules for campaign ${record.campaignId}`);
    const writtenOn = new Map(record.docketIds.map((id, index) => [id, record.versions[index] ?? 0]));
    const ids = fileIdsOf(record);
    return {
      id: record.id,
      state: record.state,
      unit: named(record.unitId),
      campaign: {
        id: record.campaignId,
        title: record.campaign.title,
        clock: record.campaign.clock === 'rehearsal' ? 'rehearsal' : 'real',
      },
      now: own.now,
      dockets: record.dockets.map(({ id, version, state }) => ({
        id,
        kind: state.kind,
        ref: 'ref' in state ? state.ref : null,
        title: state.title,
        version,
        writtenOn: writtenOn.get(id) ?? 0,
      })),
      command: record.command,
      files: files.filter(file => ids.includes(file.id)),
      owed: owedOf(one, own, named),
      preparedBy: person(record.preparedById),
      preparedFor: personOrNull(record.preparedForId),
      preparedAt: instantOf(record.preparedAt),
      decidedBy: personOrNull(record.decidedById),
      decidedAt: record.decidedAt && instantOf(record.decidedAt),
      reason: record.reason,
      refusal: refusal(one, own),
      ...mayBeDone(one),
      actingFor: personOrNull(forId),
    };
  });
};
