import type { Instant } from '../../domain/calendar/civil-date';
import { composeDigest } from './compose-digest';
import { composeSingle } from './compose-single';
import { mailIdentity } from './mail-identity';
import type { ComposedMail, MailContext, MailPerson, NewMail, QueuedNotice } from './notice-types';

const latestOf = (notices: QueuedNotice[]): Instant =>
  notices.map(one => one.sendAt).reduce((latest, one) => (one > latest ? one : latest));

const addressed = (
  person: MailPerson,
  kind: NewMail['kind'],
  notices: QueuedNotice[],
  composed: ComposedMail,
  { campaign, baseUrl }: MailContext,
): NewMail => {
  const noticeIds = notices.map(one => one.id).toSorted();
  return {
    ...mailIdentity(campaign.id, person.id, noticeIds, baseUrl),
    campaignId: campaign.id,
    personId: person.id,
    kind,
    to: person.email?.trim() ?? '',
    ...composed,
    sendAt: latestOf(notices),
    noticeIds,
  };
};

const mailsOf = (person: MailPerson, notices: QueuedNotice[], context: MailContext): NewMail[] => {
  const alone = notices.filter(one => one.urgency !== 'digest');
  const together = notices.filter(one => one.urgency === 'digest');
  const mails = alone.map(one =>
    addressed(person, one.urgency, [one], composeSingle(person, one, context), context),
  );
  if (together.length > 0)
    mails.push(addressed(person, 'digest', together, composeDigest(person, together, context), context));
  return mails;
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The mails in which the due notices of one campaign leave (domain.md §4): everything of a person's digest in one, what
 * is red or urgent in one each. Every notice is in exactly one mail, whatever its payload and whether its person is known,
 * so none of them can hold up the others; a person who is not among `persons` has no address. Ordered by person, single
 * mails first. Times are the notices' own; nothing is read from a clock.
 */
export const formMails = (
  notices: QueuedNotice[],
  persons: MailPerson[],
  context: MailContext,
): NewMail[] => {
  const known = new Map(persons.map(person => [person.id, person]));
  const ids = [...new Set(notices.map(one => one.personId))].toSorted();
  return ids.flatMap(id => {
    const person = known.get(id) ?? { id, name: '', email: null };
    return mailsOf(person, notices.filter(one => one.personId === id).toSorted(byId), context);
  });
};
