import type { Db } from '../../../prisma/schema/db';
import { commandOnFinding, raiseFinding } from '../../support/findings';
import { mark, of, type UnitName } from './life';
import type { Marker } from './markers';

/** How each problem stands: of what nobody has established its unit knows nothing. */
const found = {
  'u-undecided': null,
  'u-noticed': { kind: 'establish', isSerious: true, hasBadEffect: false },
  'u-delivered': { kind: 'dismiss' },
} as const;
const units = Object.keys(found) as (keyof typeof found & UnitName)[];

/** 发现问题: each about one unit, with words of its own for what was found, by whom, and why it was decided so. Returns their ids. */
export const writeFindings = async (db: Db, campaignId: string): Promise<string[]> => {
  const ids: string[] = [];
  for (const unit of units) {
    const id = await raiseFinding(db, campaignId, unit, {
      subjectId: unit,
      findingKind: null,
      category: '资金',
      text: mark('finding', unit),
      says: { zh: mark('finding', unit), en: '' },
      origin: { kind: 'entered' },
      source: {
        kind: 'audit',
        organ: mark('organ', unit),
        number: null,
        title: '审计报告',
        on: null,
        fileIds: [],
        findingId: null,
        indicator: null,
      },
      year: null,
    });
    ids.push(id);
    const decision = found[unit];
    if (decision)
      await commandOnFinding(
        db,
        campaignId,
        id,
        { ...decision, reason: mark('finding-reason', unit) },
        of('coordinator', 'office'),
      );
  }
  return ids;
};

export const findingMarkers = (): Marker[] =>
  units.flatMap(unit => {
    const decision = found[unit];
    const unitIds = decision?.kind === 'establish' ? [unit] : [];
    const what = decision ? ['finding', 'organ', 'finding-reason'] : ['finding', 'organ'];
    return what.map(one => ({ what: one, about: unit, text: mark(one, unit), unitIds }));
  });
