import type { NoticeUrgency } from '../../domain/codes/notices';
import { groupBy } from '../../domain/group-by';
import { composeDigest } from './compose-digest';
import { composeProposal } from './compose-proposal';
import { composeRedList } from './compose-red-list';
import { composeSingle } from './compose-single';
import { mailIdentity } from './mail-identity';
import { readNotice } from './read-notice';
import { latestOf } from './read-together';
import type { ComposedMail, MailContext, MailPerson, NewMail, QueuedNotice } from './notice-types';

const addressed = (
  person: MailPerson,
  kind: NewMail['kind'],
  notices: QueuedNotice[],
  composed: ComposedMail,
  { baseUrl }: MailContext,
): NewMail => {
  const noticeIds = notices.map(one => one.id).toSorted();
  const [campaignId, ...others] = new Set(notices.map(one => one.campaign.id));
  const only = campaignId !== undefined && others.length === 0 ? campaignId : null;
  return {
    ...mailIdentity(only, person.id, noticeIds, baseUrl),
    campaignId: only,
    personId: person.id,
    kind,
    to: person.email?.trim() ?? '',
    ...composed,
    sendAt: latestOf(notices),
    noticeIds,
  };
};

/** Mails of their own first, then what turned red, then the digest. */
const rankOf: Readonly<Record<NoticeUrgency, number>> = { urgent: 0, own: 0, 'red-list': 1, digest: 2 };

/** What a mail says, by how its notices leave. */
const compose = (
  person: MailPerson,
  urgency: NoticeUrgency,
  notices: QueuedNotice[],
  context: MailContext,
): ComposedMail => {
  if (urgency === 'digest') return composeDigest(person, notices, context);
  if (urgency === 'red-list') return composeRedList(person, notices, context);
  const [only, ...others] = notices;
  return only && others.length === 0
    ? composeSingle(person, only, context)
    : composeProposal(person, notices, context);
};

const mailsOf = (person: MailPerson, notices: QueuedNotice[], context: MailContext): NewMail[] => {
  const read = notices.map(notice => ({ notice, ...readNotice(notice, person) }));
  const mails = [...groupBy(read, one => one.mailKey).values()].flatMap(entries => {
    const urgency = entries[0]?.urgency;
    if (!urgency) return [];
    const together = entries.map(one => one.notice);
    return addressed(person, urgency, together, compose(person, urgency, together, context), context);
  });
  return mails.toSorted((a, b) => rankOf[a.kind] - rankOf[b.kind]);
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The mails in which due notices leave (domain.md §4), of one campaign or of several: everything of a person's digest in
 * one, what turned red elsewhere in one list, a proposal in one, what else is red or urgent in one each. Every notice is in
 * exactly one mail, whatever its payload and whether its person is known, so none of them can hold up the others; a person
 * who is not among `persons` has no address. Ordered by person, single mails first. Times are the notices' own; nothing is
 * read from a clock.
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
