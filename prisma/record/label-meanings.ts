import { toInstant } from '../../domain/calendar/civil-date';
import { labelMeanings, type LabelMeaning } from '../../domain/codes/plan';
import type { Answers } from '../../domain/launch/answers';
import type { Db, Tx } from '../schema/db';

type Labels = NonNullable<Answers['labels']>;

export interface RememberedLabel {
  label: string;
  meaning: LabelMeaning;
  givenById: string | null;
  givenAt: Date;
  /** In which campaign it was last said. */
  campaignId: string;
}

/** The office that a document is of: the unit of whoever imported it; null for what a command line imported. */
const officeOf = async (db: Db | Tx, createdById: string | null): Promise<string | null> =>
  createdById === null
    ? null
    : ((await db.person.findUnique({ where: { id: createdById }, select: { unitId: true } }))?.unitId ??
      null);

/** What an office has said that labels mean. */
export const rememberedLabels = async (
  db: Db | Tx,
  createdById: string | null,
): Promise<RememberedLabel[]> => {
  const unitId = await officeOf(db, createdById);
  if (unitId === null) return [];
  const rows = await db.labelMeaning.findMany({ where: { unitId }, orderBy: { label: 'asc' } });
  return rows.flatMap(row => {
    // One that this version does not know is asked about again.
    const meaning = labelMeanings.find(one => one === row.meaning);
    return meaning ? [{ ...row, meaning }] : [];
  });
};

export interface SaidLabels {
  campaignId: string;
  createdById: string | null;
  before: Labels;
  after: Labels;
  by: { personId: string; now: number };
}

/** Keeps for the office's next document what was said of labels in one; what was taken back is forgotten. */
export const rememberLabels = async (tx: Tx, said: SaidLabels): Promise<void> => {
  const { campaignId, createdById, before, after, by } = said;
  const changed = Object.entries(after).filter(([label, meaning]) => before[label] !== meaning);
  const gone = Object.keys(before).filter(label => after[label] === undefined);
  if (changed.length + gone.length === 0) return;
  const unitId = await officeOf(tx, createdById);
  if (unitId === null) return;
  if (gone.length > 0) await tx.labelMeaning.deleteMany({ where: { unitId, label: { in: gone } } });
  for (const [label, meaning] of changed) {
    const data = { meaning, campaignId, givenById: by.personId, givenAt: new Date(toInstant(by.now)) };
    await tx.labelMeaning.upsert({
      where: { unitId_label: { unitId, label } },
      create: { unitId, label, ...data },
      update: data,
    });
  }
};
