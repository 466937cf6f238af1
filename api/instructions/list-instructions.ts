import { queryInstructed } from '../../prisma/read/instructed';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { listInstructions, type InstructionRow } from '../contracts/instructions';
import {
  peopleOfInstructions,
  presentInstructions,
  unitsOfInstructions,
} from '../dockets/present-instructions';
import { route } from '../route';

/** First what waits for an answer, by its day; then what does not, the newest first. */
const inOrder = (a: InstructionRow, b: InstructionRow): number => {
  const due = ({ waiting }: InstructionRow) => waiting.map(one => one.dueOn).sort()[0] ?? '9999';
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  return a.at < b.at ? 1 : -1;
};

/** The 批示 that the reader may know of, of one campaign or of all; `isMine` are those of one person. Three queries and one for each campaign. */
export const readInstructions = async (
  db: Db,
  actor: SignedIn,
  campaignId: string | undefined,
  ofPerson = actor.personId,
): Promise<{ row: InstructionRow; isMine: boolean }[]> => {
  const dockets = await queryInstructed(db, actor, campaignId);
  const named = await unitNames(
    db,
    dockets.flatMap(one => [...unitsOfInstructions(one.state), ...one.state.obligations.map(o => o.owedBy)]),
  );
  const person = await personNames(
    db,
    dockets.flatMap(one => peopleOfInstructions(one.state)),
  );
  return dockets.flatMap(({ state, now }) => {
    const { id, kind, ref, title } = state;
    return presentInstructions(state, now, named, person).instructions.map((one, index) => {
      const by = state.instructions?.[index]?.by;
      return {
        row: { ...one, campaignId: state.campaignId, docket: { id, kind, ref, title } },
        isMine: by?.personId === ofPerson || by?.actingFor === ofPerson,
      };
    });
  });
};

export const listInstructionsRoute = route(listInstructions, async ({ deps: { db }, actor, query }) => {
  const all = await readInstructions(db, actor, query.campaignId);
  const items = all
    .filter(one => query.mine !== true || one.isMine)
    .map(one => one.row)
    .filter(one => query.waiting === undefined || one.waiting.length > 0 === query.waiting);
  return { body: { items: items.sort(inOrder).slice(0, query.limit) } };
});
