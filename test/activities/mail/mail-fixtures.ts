import type { NoticePayload } from '../../../domain/docket/notice-payload';
import type { MailContext, MailPerson, QueuedNotice } from '../../../activities/mail/notice-types';
import { templates } from '../../../activities/mail/templates';
import type { NoticeKind } from '../../../domain/codes/notices';

export const person: MailPerson = {
  id: 'p-1',
  name: '测试联络员',
  email: 'liaison@township.example',
  unitName: '青石乡人民政府',
};

export const context: MailContext = {
  isRehearsal: false,
  baseUrl: 'https://zg.example',
};

/** A queued notice of a kind, from its template's sample. */
export const notice = (
  kind: NoticeKind,
  payload: Partial<NoticePayload> = {},
  row: Partial<QueuedNotice> = {},
): QueuedNotice => ({
  id: `n-${kind}`,
  personId: person.id,
  urgency: 'digest',
  sendAt: '2018-05-11T08:30:00+08:00',
  payload: { ...templates[kind].sample, ...payload },
  campaign: { id: 'c-1', title: '年度考核反馈问题整改' },
  ...row,
});
