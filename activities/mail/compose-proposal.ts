import type { Block } from './blocks';
import { frame } from './frame';
import { linkTo } from './link-to';
import type { ComposedMail, MailContext, MailPerson, QueuedNotice } from './notice-types';
import { numberReasons } from './number-reasons';
import { provisionalNote } from './provisional-note';
import { readNotice } from './read-notice';
import { byDaysOverdue, redItem } from './red-lines';
import { isOfFindings, proposed, proposedInEnglish } from './templates/proposals';
import { unit } from './wording';

/** A proposal that lists several obligations of a unit (并案): one decision, one mail to who decides. */
export const composeProposal = (
  person: MailPerson,
  notices: QueuedNotice[],
  context: MailContext,
): ComposedMail => {
  const entries = notices.map(one => readNotice(one, person)).toSorted(byDaysOverdue);
  const [first] = entries;
  if (!first) throw new Error('a mail without notices');
  const { view, template } = first;
  const about = `${proposed(view)}${unit(view)}`;
  // Findings and missed dates may have come together (并案).
  const late = entries.some(one => isOfFindings(one.view))
    ? { zh: '', en: 'matters' }
    : { zh: '逾期未办的', en: 'overdue items' };
  const reasons = numberReasons(entries);
  const blocks: Block[] = [
    { kind: 'lead', text: `请审批:是否${about},涉及${late.zh} ${entries.length} 项。` },
    { kind: 'list', items: entries.map(entry => redItem(entry, reasons.markOf(entry))) },
    ...provisionalNote(entries),
    { kind: 'paragraph', text: '系统只提出建议,由您决定;不批准须写明理由,本次即不再提出。' },
    { kind: 'link', link: { label: template.action(view), url: linkTo(context.baseUrl, view.path) } },
    reasons.block,
  ];
  return frame(person, context, {
    subject: `请审批:是否${about}(${entries.length} 项)`,
    blocks,
    english: `Your decision is needed: whether to open ${proposedInEnglish(view)} the unit, for ${entries.length} ${late.en}.`,
  });
};
