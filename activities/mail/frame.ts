import type { Block } from './blocks';
import type { ComposedMail, MailContext, MailPerson } from './notice-types';
import { renderHtml } from './render-html';
import { renderText } from './render-text';
import { oneLine } from './wording';

const subjectLength = 90;

/**
 * What all mails share: the mark of a rehearsal, who is written to, and the line in English. `blocks` begins with what to
 * do by when.
 */
export const frame = (
  person: MailPerson,
  context: MailContext,
  mail: { subject: string; blocks: Block[]; english: string },
): ComposedMail => {
  const mark = context.isRehearsal ? '【演练】' : '';
  const subject = `${mark}${oneLine(mail.subject, subjectLength)}`;
  const name = oneLine(person.name, 30);
  const banner: Block = {
    kind: 'banner',
    text: '这是一次演练:内容、日期和期限都属于演练,不需要实际办理。',
  };
  const footer: Block = {
    kind: 'footer',
    lines: [
      `本邮件由整改督办系统自动发送${name ? `给${name}` : ''},请勿直接回复;请在系统中办理。`,
      `English: ${context.isRehearsal ? 'REHEARSAL, no action needed. ' : ''}${mail.english}`,
    ],
  };
  const blocks = [...(context.isRehearsal ? [banner] : []), ...mail.blocks, footer];
  return { subject, text: renderText(blocks), html: renderHtml(subject, blocks) };
};
