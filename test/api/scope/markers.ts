import type { Db } from '../../../prisma/schema/db';
import { has, mark, signingUnits, unitNames, type MarkedLife, type UnitName } from './life';

/** Who may read a text: the offices always; these units; the body with authority where it was handed over. */
export interface Marker {
  text: string;
  what: string;
  /** The unit about which it tells something. */
  about: string;
  unitIds: readonly string[];
  isTheAuthoritys?: true;
  /** What a unit has not handed in is nobody's else, offices included. */
  isUnitsOwn?: true;
}

const told = (unit: UnitName, step: string): string[] => (has(unit, step) ? [unit] : []);

/** The rule by hand, not by the code under test: from which step on a unit has been told, and whether it ever is. */
const texts = (unit: UnitName): [what: string, unitIds: string[]][] => [
  ['progress', [unit, 'v']],
  ['instruction', [unit]],
  ['refusal', []],
  ['acc-refusal', []],
  ['approval', told(unit, 'noticed')],
  ['withdrawal', told(unit, 'noticed')],
  ['statement', told(unit, 'held')],
  ['commitment', told(unit, 'held')],
  ['acc-approval', told(unit, 'delivered')],
  ['ruling', told(unit, 'delivered')],
  ['appeal', told(unit, 'delivered')],
  ['appeal-result', told(unit, 'delivered')],
];

const written: Record<string, (unit: UnitName) => boolean> = {
  progress: () => true,
  instruction: () => true,
  refusal: unit => has(unit, 'declined'),
  'acc-refusal': unit => has(unit, 'acc-declined'),
  approval: unit => has(unit, 'approved'),
  withdrawal: unit => has(unit, 'withdrawn'),
  statement: unit => has(unit, 'held'),
  commitment: unit => has(unit, 'held'),
  'acc-approval': unit => has(unit, 'handed-over'),
  ruling: unit => has(unit, 'decided'),
  appeal: unit => has(unit, 'filed'),
  'appeal-result': unit => has(unit, 'filed'),
};

const all = (step: string): string[] => unitNames.filter(one => has(one, step));

/** Words that nobody reads anywhere to whom nothing of the kind was told. */
const words: Marker[] = [
  ...['propose-interview', '约谈'].map(text => ({ text, unitIds: all('noticed') })),
  ...['propose-accountability', '问责'].map(text => ({ text, unitIds: all('delivered') })),
].map(one => ({ ...one, what: 'word', about: 'anybody', isTheAuthoritys: true as const }));

/** Ids say of what, to whom and when: each is a marker. */
export const markersOf = async (db: Db, life: MarkedLife): Promise<Marker[]> => {
  const { campaignId } = life;
  const markers: Marker[] = [...words];
  for (const unit of signingUnits)
    for (const text of [mark('sign-off', unit), `sign-off-${unit}`])
      markers.push({ what: 'sign-off', about: unit, text, unitIds: [unit], isUnitsOwn: true });
  for (const unit of unitNames) {
    for (const [what, unitIds] of texts(unit))
      if (written[what]?.(unit)) markers.push({ what, about: unit, text: mark(what, unit), unitIds });
    // The instant of the proposal about it.
    if (has(unit, 'proposed'))
      markers.push({
        what: 'instant',
        about: unit,
        text: life.instantOf(unit),
        unitIds: told(unit, 'noticed'),
      });
    for (const { id, kind } of await db.letter.findMany({ where: { campaignId, toUnitId: unit } })) {
      const isSent =
        kind === 'interview-minutes' ? 'minutes-sent' : kind === 'interview-notice' ? 'noticed' : 'letter';
      markers.push({ what: kind, about: unit, text: id, unitIds: told(unit, isSent) });
    }
    for (const { id, kind } of await db.proceeding.findMany({ where: { campaignId, unitId: unit } })) {
      const isAccountability = kind === 'accountability';
      markers.push({
        what: kind,
        about: unit,
        text: id,
        unitIds: told(unit, isAccountability ? 'delivered' : 'noticed'),
        // The letter that hands it over is to the authority, and named after it.
        ...(isAccountability && has(unit, 'handed-over') && { isTheAuthoritys: true }),
      });
    }
  }
  for (const { id } of await db.proceeding.findMany({ where: { campaignId, unitId: 'v' } }))
    markers.push({ what: 'interview', about: 'v', text: id, unitIds: [] });
  for (const { id, kind } of await db.letter.findMany({ where: { campaignId, toUnitId: 'v' } }))
    markers.push({ what: kind, about: 'v', text: id, unitIds: ['v'] });
  for (const { id, kind } of await db.letter.findMany({ where: { campaignId, toUnitId: 'authority' } }))
    markers.push({ what: kind, about: id, text: id, unitIds: [], isTheAuthoritys: true });
  return markers;
};
