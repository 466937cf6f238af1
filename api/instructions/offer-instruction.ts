import { answerDue, answerersIn } from '../../domain/case/commands/instruct';
import { hasRead } from '../../domain/case/instruction';
import { instructionPhrases } from '../../domain/codes/phrases';
import { DomainError } from '../../domain/domain-error';
import { provisionalYears } from '../../domain/explain/provisional';
import { isFile, type DocketState } from '../../domain/kinds';
import { queryInstructed } from '../../prisma/read/instructed';
import { fileWhere } from '../../prisma/read/scope';
import { unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { offerInstruction } from '../contracts/instructions';
import { presentDerivation } from '../explanations/present-derivation';
import { route } from '../route';

const MOST_RECENT = 5;

/** What a leader is offered who writes a 批示: nothing of it is filled in for him. */
export const offerInstructionRoute = route(offerInstruction, async ({ deps: { db }, actor, params }) => {
  const row = await db.docket.findFirst({
    where: { AND: [{ id: params.id }, fileWhere(actor)] },
    select: { state: true, campaignId: true },
  });
  const state = row?.state as unknown as DocketState | undefined;
  if (!row || !state || !isFile(state)) throw new DomainError('CASE_UNKNOWN', { id: params.id });
  const facts = await loadFacts(db, row.campaignId);
  const { on: dueOn, derivation } = answerDue(facts);
  const unitIds = answerersIn(state, facts);
  const named = await unitNames(db, unitIds);
  const dockets = await queryInstructed(db, actor, row.campaignId);
  const own = dockets
    .flatMap(one => one.state.instructions ?? [])
    .filter(one => one.by?.personId === actor.personId)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return {
    body: {
      phrases: instructionPhrases.map(one => ({ ...one })),
      recent: [...new Set(own.map(one => one.text))].slice(0, MOST_RECENT),
      units: unitIds.map(named),
      dueOn,
      derivation: presentDerivation(derivation),
      provisionalYears: provisionalYears(derivation),
      hasRead: hasRead(state, actor.standIn?.personId ?? actor.personId),
    },
  };
});
