import { timetableNames } from '../codes/campaigns';
import { partRoleNames } from '../codes/docket';
import type { CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';
import type { UnitId } from '../obligation/types';
import { cutText } from '../storable';
import type { PieceChange, Due, Others } from './pieces';

const brief = (text: string): string => (text.length > 40 ? `${cutText(text, 40)}…` : text);
const day = (on: CivilDate | null): string => (on ? inChinese(on) : '未定');

export const dueInWords = ({ on, isLongTerm }: Due): string =>
  on ? `${inChinese(on)}前${isLongTerm ? ',并长期坚持' : ''}` : isLongTerm ? '长期坚持' : '未定';

const labels = (all: { label: string }[]): string => all.map(one => one.label).join('、');

/** One sentence in Chinese about what changes. `name` gives a unit's name. */
export const describeChange = (change: PieceChange, name: (id: UnitId) => string): string => {
  const units = (ids: UnitId[]): string => ids.map(name).join('、') || '无';
  const beside = ({ before, after }: { before: Others; after: Others }): string =>
    (['responsible', 'supporting', 'supervising'] as const)
      .flatMap(role => {
        const gone = before[role].filter(one => !after[role].includes(one));
        const come = after[role].filter(one => !before[role].includes(one));
        return [
          ...(gone.length > 0 ? [`减少${partRoleNames[role].zh}单位${units(gone)}`] : []),
          ...(come.length > 0 ? [`增加${partRoleNames[role].zh}单位${units(come)}`] : []),
        ];
      })
      .join(',');
  switch (change.kind) {
    case 'added':
      return `新增问题「${brief(change.text)}」,由${units([...new Set(change.measures.flatMap(one => one.leads))])}牵头`;
    case 'removed':
      return `修订稿不再列出问题「${brief(change.text)}」`;
    case 'text-changed':
      return change.before.text === change.after.text
        ? `问题类别由「${change.before.category}」改为「${change.after.category}」`
        : `问题表述由「${brief(change.before.text)}」改为「${brief(change.after.text)}」`;
    case 'measure-added':
      return `新增措施 ${change.measure.label}「${brief(change.measure.text)}」,由${units(change.measure.leads)}牵头,${dueInWords({ on: change.measure.due?.on ?? null, isLongTerm: change.measure.isLongTerm })}`;
    case 'measure-removed':
      return `不再要求措施 ${change.label}「${brief(change.text)}」`;
    case 'measure-changed':
      return `措施 ${change.label} 改为「${brief(change.after)}」`;
    case 'deadline-moved':
      return `措施 ${labels(change.measures)} 的整改时限由${dueInWords(change.before)}改为${dueInWords(change.after)}`;
    case 'lead-changed':
      return change.measures
        .map(one => `措施 ${one.label} 的牵头单位由${units(one.before)}改为${units(one.after)}`)
        .join(';');
    case 'units-changed':
      return change.measures.map(one => `措施 ${one.label} ${beside(one)}`).join(';');
    case 'milestone-added':
      return `措施 ${change.label} 新增节点「${change.milestone.raw}」(${inChinese(change.milestone.on)})`;
    case 'milestone-changed':
      return `措施 ${change.label} 的节点「${change.before.raw}」(${inChinese(change.before.on)})改为「${change.after.raw}」(${inChinese(change.after.on)})`;
    case 'milestone-removed':
      return `措施 ${change.label} 不再有节点「${change.milestone.raw}」(${inChinese(change.milestone.on)})`;
    case 'timetable-moved':
      return `${timetableNames[change.field].zh}由 ${day(change.before)} 改为 ${day(change.after)}`;
    case 'doubtful-match':
      return `「${brief(change.before)}」与修订稿 ${change.revisedRef}「${brief(change.after)}」是同一问题吗?`;
  }
};
