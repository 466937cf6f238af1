import type { Block } from './blocks';
import { explainLateness, explainWhy } from './explain-why';
import { factRows } from './fact-rows';
import { frame } from './frame';
import { linkTo } from './link-to';
import type { ComposedMail, MailContext, MailPerson, QueuedNotice } from './notice-types';
import { provisionalNote } from './provisional-note';
import { readNotice } from './read-notice';

/** A mail of its own for one notice: what to do by when, the facts, the link, and why its reader gets it. */
export const composeSingle = (
  person: MailPerson,
  notice: QueuedNotice,
  context: MailContext,
): ComposedMail => {
  const { view, template } = readNotice(notice, person);
  const blocks: Block[] = [
    { kind: 'lead', text: template.ask(view) },
    ...explainLateness(view.why).map(text => ({ kind: 'paragraph' as const, text })),
    ...template.advice(view).map(text => ({ kind: 'paragraph' as const, text })),
    { kind: 'facts', rows: factRows(view) },
    ...provisionalNote([{ view }]),
    { kind: 'link', link: { label: template.action(view), url: linkTo(context.baseUrl, view.path) } },
    { kind: 'heading', text: '我为什么收到这条? Why do I receive this?' },
    {
      kind: 'list',
      items: explainWhy(view.why).map(({ chinese, english }) => ({ text: chinese, note: english })),
    },
  ];
  return frame(person, context, { subject: template.subject(view), blocks, english: template.english(view) });
};
