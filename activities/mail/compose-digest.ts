import type { Block } from './blocks';
import { byCampaign } from './by-campaign';
import { frame } from './frame';
import { groupEntries } from './group-entries';
import { linkTo } from './link-to';
import type { ComposedMail, MailContext, MailPerson, QueuedNotice } from './notice-types';
import { numberReasons, type Reasons } from './number-reasons';
import type { Entry } from './read-notice';
import { provisionalNote } from './provisional-note';
import { readingNote, readTogether } from './read-together';
import type { Section } from './template';
import { caseName, dueOn, inFull, oneLine, provisionalMark, shortDay } from './wording';

const sectionNames: Record<Section, { chinese: string; english: string }> = {
  overdue: { chinese: '逾期', english: 'overdue' },
  'due-soon': { chinese: '即将到期', english: 'due soon' },
  'to-do': { chinese: '待办', english: 'to do' },
  'to-know': { chinese: '知悉', english: 'to know' },
};

// In a subject the work comes before the warning: 「3 项待办,1 项即将到期」.
const inSubject: readonly Section[] = ['overdue', 'to-do', 'due-soon', 'to-know'];

const countIn = (entries: Entry[], section: Section): number =>
  entries.filter(({ template }) => template.section === section).length;

const counts = (entries: Entry[], say: (n: number, section: Section) => string): string[] =>
  inSubject.flatMap(section => {
    const n = countIn(entries, section);
    return n > 0 ? [say(n, section)] : [];
  });

/** The first line: the nearest deadline that is still to be kept, and how much is late. */
const mostPressing = (entries: Entry[]): string => {
  const late = countIn(entries, 'overdue');
  const open = entries.flatMap(({ view, template }) => {
    const due = dueOn(view);
    const isOwn = template.section === 'to-do' || template.section === 'due-soon';
    return isOwn && due && due >= view.today ? [{ due, mark: provisionalMark(view) }] : [];
  });
  const [nearest] = open.map(({ due }) => due).toSorted();
  const together = open.filter(({ due }) => due === nearest);
  const mark = together.find(one => one.mark)?.mark ?? '';
  const parts = [
    late > 0 ? `${late} 项逾期` : '',
    nearest ? `最近的期限是${inFull(nearest, mark)},共 ${together.length} 项,请先办理` : '',
  ].filter(Boolean);
  if (parts.length > 0) return `${parts.join(';')}。`;
  const toDo = countIn(entries, 'to-do') + countIn(entries, 'due-soon');
  return toDo > 0 ? `请办理下列 ${toDo} 项。` : '下列事项供您知悉,不需要办理。';
};

/** Units are named only where they are others than the reader's own, and the template has not named them already. */
const line = ({ view, template }: Entry, person: MailPerson): string => {
  const brief = template.brief(view);
  const unit = oneLine(view.unitName, 30);
  const isOther = person.unitName !== undefined && unit !== '' && view.unitName !== person.unitName;
  return isOther && !brief.includes(unit) ? `${unit}:${brief}` : brief;
};

const caseBlocks = (
  entries: Entry[],
  { markOf }: Reasons,
  person: MailPerson,
  context: MailContext,
): Block[] => {
  const [first] = entries;
  if (!first) return [];
  const link = { label: '打开', url: linkTo(context.baseUrl, first.view.path) };
  return [
    { kind: 'subject-of-group', text: caseName(first.view, 60), link },
    { kind: 'list', items: entries.map(entry => ({ text: `${line(entry, person)}${markOf(entry)}` })) },
  ];
};

/**
 * The day's digest for one person: what is most pressing first, grouped by campaign where there are several, by kind and case,
 * each with its link and the number of its reason. Its day is that of the latest sending time among the notices, in the
 * campaign's clock.
 */
export const composeDigest = (
  person: MailPerson,
  notices: QueuedNotice[],
  context: MailContext,
): ComposedMail => {
  const { today, entries } = readTogether(person, notices);
  const campaigns = byCampaign(entries).map(one => ({ ...one, groups: groupEntries(one.entries) }));
  const reasons = numberReasons(campaigns.flatMap(one => one.groups.flatMap(group => group.cases.flat())));
  const blocks: Block[] = [
    { kind: 'lead', text: mostPressing(entries) },
    readingNote,
    ...provisionalNote(entries),
    ...campaigns.flatMap(({ heading: ofCampaign, groups }): Block[] => [
      ...ofCampaign,
      ...groups.flatMap(({ heading, count, cases }): Block[] => [
        { kind: 'heading', text: `${heading}(${count} 项)` },
        ...cases.flatMap(one => caseBlocks(one, reasons, person, context)),
      ]),
    ]),
    { kind: 'link', link: { label: '查看我的全部事项', url: linkTo(context.baseUrl, '/') } },
    reasons.block,
  ];
  return frame(person, context, {
    subject: `整改督办日报 ${shortDay(today, today)}:${counts(entries, (n, section) => `${n} 项${sectionNames[section].chinese}`).join(',')}`,
    blocks,
    english: `Daily digest for ${today}: ${counts(entries, (n, section) => `${n} ${sectionNames[section].english}`).join(', ')}.`,
  });
};
