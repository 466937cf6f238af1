import { dateOf, yearOf } from '../../domain/calendar/civil-date';
import type { EventActor } from '../../domain/docket/events';
import { settle } from '../../domain/docket/office-docket';
import { DomainError } from '../../domain/domain-error';
import {
  letterNumber,
  nextLetterStatus,
  type Item,
  type LetterCommand,
  type LetterStatus,
} from '../../domain/letter/letter';
import type { Actor, Role } from '../../domain/permissions/roles';
import { deliverItems } from '../../domain/proceeding/item-effects';
import { loadFacts } from '../campaigns/facts';
import type { Db, Tx } from '../db';
import { Changes } from '../dockets/change-dockets';
import { lockDockets } from '../dockets/lock-dockets';
import { advanceProceeding } from '../proceedings/advance-proceeding';
import { lockProceeding } from '../proceedings/lock-proceeding';
import { inTransaction } from '../transaction';
import type { Touched } from '../touched';

const offices: readonly Role[] = ['coordinator', 'supervisor'];
const unit: readonly Role[] = ['liaison', 'head'];

/** Role × verb: the offices sign, number, deliver, withdraw; the addressee acknowledges and replies. */
export const mayHandleLetter = (actor: Actor, command: LetterCommand, toUnitId: string): boolean => {
  const isAddressee = actor.unitId === toUnitId && actor.roles.some(role => unit.includes(role));
  const isOffice = actor.roles.some(role => offices.includes(role));
  return command === 'acknowledge' || command === 'reply' ? isAddressee || isOffice : isOffice;
};

const nextNumber = async (tx: Tx, sign: string, year: number): Promise<string> => {
  const row = await tx.letterNumber.upsert({
    where: { sign_year: { sign, year } },
    create: { sign, year, last: 1 },
    update: { last: { increment: 1 } },
  });
  return letterNumber(sign, year, row.last);
};

const stamps: Record<LetterStatus, string> = {
  drafted: 'draftedAt',
  signed: 'signedAt',
  numbered: 'numberedAt',
  delivered: 'deliveredAt',
  acknowledged: 'acknowledgedAt',
  replied: 'repliedAt',
  withdrawn: 'withdrawnAt',
};

interface LetterInput {
  letterId: string;
  command: LetterCommand;
  actor: Actor;
  reply?: string;
  requestId: string | null;
}

/** What the delivery of a letter sets going: later rungs count from it, and so does the proceeding it belongs to. */
const deliver = async (
  tx: Tx,
  changes: Changes,
  letter: {
    id: string;
    kind: string;
    toUnitId: string;
    proceedingId: string | null;
    title: string;
    number: string | null;
    items: Item[];
  },
  by: EventActor,
): Promise<void> => {
  const { facts } = changes;
  const ids = [
    ...new Set([
      letter.id,
      ...(letter.kind === 'supervision-letter' ? letter.items.map(one => one.docketId) : []),
    ]),
  ];
  const dockets = await lockDockets(tx, ids);
  for (const [id, docket] of dockets) {
    if (id !== letter.id) {
      const items = letter.items.filter(item => item.docketId === id);
      await changes.save(docket, deliverItems(docket.state, items, facts.now, by));
      continue;
    }
    const outcome = settle(docket.state, 'letter', by, facts);
    outcome.notices.push({
      kind: 'letter-delivered',
      audience: { to: 'head', unitId: letter.toUnitId },
      urgency: 'own',
      why: [{ text: `函件于 ${dateOf(facts.now)} 送达,后续时限自送达次日起算`, cites: 'practice:delivery' }],
      facts: { title: letter.title, number: letter.number ?? '' },
    });
    await changes.save(docket, outcome, { letterId: id });
  }
  if (!letter.proceedingId) return;
  const locked = await lockProceeding(tx, letter.proceedingId);
  if (letter.kind === 'interview-notice')
    await advanceProceeding(tx, changes, locked, { kind: 'note-delivery' }, by);
  if (letter.kind === 'accountability-proposal') {
    const body = await tx.unit.findUnique({ where: { id: letter.toUnitId }, select: { name: true } });
    const toBody = body?.name ?? letter.toUnitId;
    await advanceProceeding(tx, changes, locked, { kind: 'hand-over', toBody }, by);
  }
};

/**
 * One step in the life of a letter: 签批, 编号 (the number is given here, in order), 送达, 签收, 回函.
 *
 * @throws DomainError `LETTER_UNKNOWN`, `LETTER_NOT_IN_THIS_STATUS`, `NOT_PERMITTED`
 */
export const commandLetter = (db: Db, input: LetterInput): Promise<Touched> =>
  inTransaction(db, async tx => {
    const { letterId, command, actor, reply, requestId } = input;
    const row = await tx.letter.findUnique({ where: { id: letterId } });
    if (!row) throw new DomainError('LETTER_UNKNOWN', '没有这份函件', { letterId });
    // The letter's docket is the lock: every command on the letter takes it first.
    const own = await lockDockets(tx, [letterId]);
    const letter = await tx.letter.findUniqueOrThrow({ where: { id: letterId } });
    if (!mayHandleLetter(actor, command, letter.toUnitId))
      throw new DomainError('NOT_PERMITTED', '您没有办理此事的权限', { command });
    const to = nextLetterStatus(letter.status as LetterStatus, command);
    const facts = await loadFacts(tx, letter.campaignId);
    const changes = new Changes(tx, facts, { actorId: actor.personId, requestId });
    const by = { personId: actor.personId, unitId: actor.unitId };
    const sign =
      facts.policy.letterSign[letter.fromUnitId === facts.offices.supervision ? 'supervision' : 'office'];
    await tx.letter.update({
      where: { id: letterId },
      data: {
        status: to,
        [stamps[to]]: new Date(facts.now),
        version: { increment: 1 },
        ...(to === 'numbered' && { number: await nextNumber(tx, sign, yearOf(dateOf(facts.now))) }),
        ...(to === 'replied' && { reply: reply ?? '' }),
      },
    });
    const items = letter.items as unknown as Item[];
    if (to === 'delivered') await deliver(tx, changes, { ...letter, kind: letter.kind, items }, by);
    const docket = own.get(letterId);
    if (to === 'withdrawn' && docket) await changes.save(docket, settle(docket.state, 'letter', by, facts));
    return changes.done();
  });
