import { codesOf, type Names } from './names';

/** What one piece of a revised plan changes. */
export const pieceNames = {
  added: { zh: '新增问题', en: 'problem added' },
  removed: { zh: '删去问题', en: 'problem removed' },
  'text-changed': { zh: '问题改写', en: 'problem reworded' },
  'measure-added': { zh: '新增措施', en: 'measure added' },
  'measure-removed': { zh: '删去措施', en: 'measure removed' },
  'measure-changed': { zh: '措施改写', en: 'measure reworded' },
  'deadline-moved': { zh: '时限变动', en: 'deadline moved' },
  'lead-changed': { zh: '牵头变动', en: 'lead changed' },
  'units-changed': { zh: '单位变动', en: 'units changed' },
  'milestone-added': { zh: '新增节点', en: 'milestone added' },
  'milestone-changed': { zh: '节点变动', en: 'milestone changed' },
  'milestone-removed': { zh: '删去节点', en: 'milestone removed' },
  'timetable-moved': { zh: '时间安排变动', en: 'timetable moved' },
  'doubtful-match': { zh: '疑似同一问题', en: 'perhaps the same problem' },
} as const satisfies Names;

export type PieceKind = keyof typeof pieceNames;
export const pieceKinds = codesOf(pieceNames);
