import type { NoticeKind, NoticeUrgency, Recipient } from '../../domain/codes/notices';
import type { NoticePayload } from '../../domain/docket/notice-payload';
import type { MailPerson } from './notice-types';

/** Who is told of what is of no unit alone; everything else is told to the unit's liaison. */
const usualReader: { readonly [K in NoticeKind]?: Recipient } = {
  overdue: 'leaders',
  unclosed: 'leaders',
  'proposal-opened': 'leaders',
  'proposal-decided': 'coordinators',
  'letter-drafted': 'supervisors',
  'plan-submitted': 'coordinators',
  'report-submitted': 'coordinators',
  'document-withdrawn': 'coordinators',
  'application-submitted': 'supervisors',
  'task-returned': 'coordinators',
  contested: 'coordinators',
  'extension-asked': 'coordinators',
  'cycle-decision': 'leaders',
  'cycle-report-returned': 'coordinators',
  'explanation-given': 'coordinators',
  unreached: 'coordinators',
  'year-needed': 'coordinators',
  'instruction-answered': 'leaders',
  'letter-delivered': 'head',
  'step-corrected': 'head',
};

export const usualReaderOf = (kind: NoticeKind): Recipient => usualReader[kind] ?? 'liaison';

const standsIn = ({ why }: NoticePayload): boolean => why.some(({ cites }) => cites === 'practice:stand-in');

/**
 * As what its reader is told of a notice. What older versions queued does not say it: then an urging about another unit
 * than the reader's own, which he does not stand in for, is read by the supervision office.
 */
export const audienceOf = (payload: NoticePayload, person: MailPerson): Recipient => {
  if (payload.audience) return payload.audience;
  const isOthers =
    person.unitName !== undefined && person.unitName !== payload.unitName && !standsIn(payload);
  if (payload.kind === 'urge' && isOthers) return 'supervisors';
  return usualReaderOf(payload.kind);
};

const ofTheList: readonly NoticeKind[] = ['urge', 'overdue', 'unclosed'];

/** How a notice leaves: what was queued before there was a list of what turned red joins it all the same. */
export const leavesAs = (kind: NoticeKind, audience: Recipient, urgency: NoticeUrgency): NoticeUrgency => {
  const isOffice = audience !== 'liaison' && audience !== 'head';
  return isOffice && ofTheList.includes(kind) ? 'red-list' : urgency;
};
