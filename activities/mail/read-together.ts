import { dateOf, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import type { Block } from './blocks';
import type { MailPerson, QueuedNotice } from './notice-types';
import { readNotice, type Entry } from './read-notice';

/** When a mail of several notices leaves: the latest of their sending times. */
export const latestOf = (notices: readonly QueuedNotice[]): Instant =>
  notices.map(one => one.sendAt).reduce((latest, one) => (one > latest ? one : latest));

/** Notices that leave in one mail, all seen from the day on which it leaves, also those that waited for it. */
export const readTogether = (
  person: MailPerson,
  notices: readonly QueuedNotice[],
): { today: CivilDate; entries: Entry[] } => {
  const sendAt = latestOf(notices);
  return {
    today: dateOf(sendAt),
    entries: notices.map(notice => readNotice({ ...notice, sendAt }, person)),
  };
};

/** How the dates and marks of such a mail are meant. */
export const readingNote = {
  kind: 'paragraph',
  text: '文中的期限都含当日,至24时(北京时间);〔〕内的数字指文末的理由。',
} as const satisfies Block;
