import { counted } from '../../domain/explain/length-in-words';
import { groupBy } from '../../domain/group-by';
import type { Block } from './blocks';
import { byCampaign } from './by-campaign';
import { frame } from './frame';
import { linkTo } from './link-to';
import type { ComposedMail, MailContext, MailPerson, QueuedNotice } from './notice-types';
import { numberReasons, type Reasons } from './number-reasons';
import type { Entry } from './read-notice';
import { provisionalNote } from './provisional-note';
import { readingNote, readTogether } from './read-together';
import { byDaysOverdue, mostOverdue, redItem } from './red-lines';
import { fact, isForUnit, shortDay, unit } from './wording';

/** The units whose file or case it is: those that owe it, or that lead a case that is not closed. */
const unitsOf = ({ view }: Entry): string => fact(view, 'units') ?? unit(view);

interface OfUnit {
  name: string;
  entries: Entry[];
}

/** By unit, the one that is overdue longest first, then the one with most; in each the most overdue first. */
const byUnit = (entries: Entry[]): OfUnit[] =>
  [...groupBy(entries, unitsOf)]
    .map(([name, all]) => ({ name, entries: all.toSorted(byDaysOverdue) }))
    .sort(
      (a, b) =>
        mostOverdue(b.entries) - mostOverdue(a.entries) ||
        b.entries.length - a.entries.length ||
        (a.name < b.name ? -1 : 1),
    );

const unitBlocks = ({ name, entries }: OfUnit, { markOf }: Reasons, context: MailContext): Block[] => [
  { kind: 'subject-of-group', text: `${name}(${entries.length} 项${atMost(mostOverdue(entries))})` },
  {
    kind: 'list',
    items: entries.map(entry => redItem(entry, markOf(entry), linkTo(context.baseUrl, entry.view.path))),
  },
];

/** What is asked of the reader: to act on what his own office owes; of the rest, only to know it. */
const asksOf = (owed: unknown[], others: Entry[]): string[] => {
  const isFor = (audience: string): boolean => others.some(({ view }) => view.audience === audience);
  const has = (kind: string): boolean => others.some(({ view }) => view.kind === kind);
  const known = [
    '供掌握情况,暂不需要您办理。',
    has('overdue') ? '督办函送达后仍不办理的,将另请您审批是否约谈。' : '',
    has('unclosed') ? '到总期限未销号的只报告这一次,各单位的期限和督办程序不因此改变。' : '',
  ];
  return [
    ...(owed.length > 0 ? ['列在前面的由贵单位承担,请贵单位立即办理。'] : []),
    ...(isFor('supervisors') ? ['催办已发给承担单位及其负责人;本清单供督查掌握,不需要逐项转发。'] : []),
    ...(isFor('leaders') ? [known.join('')] : []),
  ];
};

/** 「,最长逾期 4 天」 */
const atMost = (days: number): string => (days > 0 ? `,最长逾期 ${days} 天` : '');

/**
 * What turned red, in one mail to those who do not owe it (domain.md §4), by unit and by how long; what the reader's own
 * office owes comes first, with the call to act. Its day is that of the latest sending time among the notices.
 */
export const composeRedList = (
  person: MailPerson,
  notices: QueuedNotice[],
  context: MailContext,
): ComposedMail => {
  const { today, entries } = readTogether(person, notices);
  const campaignsOf = (some: Entry[]) =>
    byCampaign(some).map(one => ({ heading: one.heading, units: byUnit(one.entries) }));
  const others = entries.filter(({ view }) => !isForUnit(view));
  const [owed, rest] = [campaignsOf(entries.filter(({ view }) => isForUnit(view))), campaignsOf(others)];
  const shown = [...owed, ...rest].flatMap(one => one.units);
  const reasons = numberReasons(shown.flatMap(one => one.entries));
  const most = mostOverdue(entries);
  const units = new Set(shown.map(one => one.name)).size;
  const extent = `${units} 个单位 ${entries.length} 项`;
  const section = (text: string, of: typeof owed): Block[] =>
    of.length > 0
      ? [
          { kind: 'heading', text },
          ...of.flatMap(one => [
            ...one.heading,
            ...one.units.flatMap(ofUnit => unitBlocks(ofUnit, reasons, context)),
          ]),
        ]
      : [];
  const blocks: Block[] = [
    { kind: 'lead', text: `新转红灯或升级督办的有 ${extent}${atMost(most)}。` },
    ...asksOf(owed, others).map(text => ({ kind: 'paragraph' as const, text })),
    readingNote,
    ...provisionalNote(entries),
    ...section('请贵单位立即办理', owed),
    ...section('各单位逾期情况', rest),
    { kind: 'link', link: { label: '查看全部问题', url: linkTo(context.baseUrl, '/') } },
    reasons.block,
  ];
  return frame(person, context, {
    subject: `红灯清单 ${shortDay(today, today)}:${extent}${atMost(most)}`,
    blocks,
    english: `What turned red by ${today}: ${counted(entries.length, 'item')} of ${counted(units, 'unit')}, overdue by up to ${counted(most, 'day')}.`,
  });
};
