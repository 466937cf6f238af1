import { adoptInDocket, type DocketAdoption } from '../domain/adoption/adopt-in-docket';
import type { AdoptionChoices, Rules } from '../domain/adoption/types';
import { evolve, type DocketState } from '../domain/kinds';
import { sendingTimeAgain } from '../domain/sending/sending-time';
import type { Book, HeldDocket } from './book';
import type { EventActor } from '../domain/permissions/actor';

export interface RulesAdoption {
  campaignId: string;
  to: Rules;
  choices: AdoptionChoices;
  reason: string;
  by: EventActor;
}

/** Holds every docket of a campaign in which something is open, also those that came into being meanwhile. */
const holdOpen = async (book: Book, campaignId: string): Promise<HeldDocket[]> => {
  for (let known = new Set<string>(); ;) {
    const ids = await book.store.openDockets(campaignId);
    if (ids.every(id => known.has(id))) return book.hold(ids);
    await book.hold(ids);
    known = new Set(ids);
  }
};

/**
 * 采用: a running campaign goes over to another policy or calendar, all of its dockets with it, in one transaction. Whoever
 * acts on one of them meanwhile waits, and then acts under the new rules. Nothing that was sent is taken back; what waits to
 * leave does so by the new rules.
 */
export const adoptRules = async (
  book: Book,
  { campaignId, to, choices, reason, by }: RulesAdoption,
): Promise<DocketAdoption<DocketState>[]> => {
  const held = await holdOpen(book, campaignId);
  const { policy, calendar } = await book.open(campaignId);
  const from: Rules = { policy, calendar };
  await book.goOver(to, { reason, choices });
  const { now } = book.facts;
  await book.store.redateNotices(campaignId, now, one => sendingTimeAgain(one, now, to.policy, to.calendar));
  // Reminders, unit files and mails may be due sooner.
  book.tellCampaign();
  return held.map(docket => {
    const adoption = adoptInDocket(docket.state, evolve, from, book.facts, choices, reason, by);
    if (adoption.outcome.events.length > 0) book.save(docket, adoption.outcome);
    return adoption;
  });
};
