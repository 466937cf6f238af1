import { assessmentAbilities } from '../../domain/assessment/abilities';
import type { DoubtRecord } from '../../domain/assessment/state';
import type { Doubt } from '../../domain/appraisal/types';
import type { DoubtStatus } from '../../domain/codes/assessment';
import { dateOf } from '../../domain/calendar/civil-date';
import { openOf } from '../../domain/assessment/owe-in-cycle';
import { readsEverything } from '../../domain/permissions/reader';
import { housesOf } from '../../domain/permissions/stand-in';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Appraised, CycleRecord } from '../../prisma/read/assessments';
import { fileNames } from '../../prisma/read/files';
import { readerOf } from '../../prisma/read/scope';
import { personNames } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import type { Db } from '../../prisma/schema/db';
import type { DoubtView } from '../contracts/assessment-cells';
import { presentDerivation } from '../explanations/present-derivation';

const all = { zh: '各项指标', en: 'several indicators' };

/** True where nobody has cleared or confirmed it; one that the docket has not noted yet (undefined) is open. */
export const isOpenDoubt = (record: Pick<DoubtRecord, 'status'> | undefined): boolean =>
  record?.status !== 'cleared' && record?.status !== 'confirmed';

type Ability = DoubtView['abilities'][number];

/** What this person may do with one: its subject explains what it was asked; offices ask and settle, never about their own house. */
const abilitiesOf = (
  actor: SignedIn,
  can: ReadonlySet<string>,
  subjectId: string,
  status: DoubtStatus,
): Ability[] => {
  const isOwn = housesOf(actor).includes(subjectId);
  const isStill = isOpenDoubt({ status });
  const offers: Record<Ability, boolean> = {
    'ask-explanation': (status === 'noted' || status === 'explained') && !isOwn,
    'explain-doubt': status === 'asked' && actor.unitId === subjectId,
    'settle-doubt': isStill && !isOwn,
  };
  return (Object.keys(offers) as Ability[]).filter(one => offers[one] && can.has(one));
};

/** Doubts that the reader may know of, with what was said and decided about them; who is held to account only offices read. */
export const presentDoubts = async (
  db: Db,
  actor: SignedIn,
  cycle: CycleRecord,
  { seen }: Pick<Appraised, 'seen'>,
): Promise<DoubtView[]> => {
  const { state, now } = cycle;
  const records = new Map(state.doubts.map(one => [one.id, one]));
  const doubts: Doubt[] = [...state.doubts, ...seen.doubts.filter(one => !records.has(one.id))];
  const unit = await cycle.names(db, [
    ...doubts.map(one => one.subjectId),
    ...state.doubts.flatMap(one => one.settled?.accountableId ?? []),
  ]);
  const person = await personNames(
    db,
    state.doubts.flatMap(one =>
      [one.explanation?.by?.personId ?? [], one.settled?.by?.personId ?? []].flat(),
    ),
  );
  const files = await fileNames(
    db,
    state.doubts.flatMap(one => one.explanation?.fileIds ?? []),
  );
  const can = new Set<string>(cycle.asOf === null ? assessmentAbilities(cycle.whole, actor) : []);
  const isOffice = readsEverything(readerOf(actor));
  return doubts.map((doubt): DoubtView => {
    const record = records.get(doubt.id);
    const [owed] = openOf(state, 'explanation', doubt.id);
    const name = state.scheme.indicators.find(one => one.id === doubt.indicator)?.name;
    const { explanation, settled } = record ?? {};
    return {
      id: doubt.id,
      kind: doubt.kind,
      subject: unit(doubt.subjectId),
      indicator: { id: doubt.indicator ?? '', name: name ?? all },
      figureIds: doubt.figureIds,
      says: doubt.says,
      status: record?.status ?? 'noted',
      notedAt: record?.notedAt ?? null,
      explanation: explanation
        ? {
            at: explanation.at,
            by: explanation.by && person(explanation.by.personId),
            text: explanation.text,
            files: files.filter(one => explanation.fileIds.includes(one.id)),
          }
        : null,
      due: owed
        ? {
            on: owed.dueOn,
            derivation: presentDerivation(owed.derivation),
            isOverdue: owed.dueOn < dateOf(instantOf(now)),
          }
        : null,
      settled: settled
        ? {
            at: settled.at,
            by: settled.by && person(settled.by.personId),
            reason: settled.reason,
            accountable: isOffice && settled.accountableId !== null ? unit(settled.accountableId) : null,
          }
        : null,
      abilities: abilitiesOf(actor, can, doubt.subjectId, record?.status ?? 'noted'),
    };
  });
};
