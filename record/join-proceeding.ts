import { openOfficeDocket } from '../domain/docket/office-docket';
import { sortedItems, type Item } from '../domain/letter/letter';
import type { Book } from './book';
import { batchKeyOf } from './join-letter';
import { proceedingKindNames, type ProceedingKind } from '../domain/codes/proceeding';

/** The proceeding's docket holds what leadership owes with it: a decision. */
const openDocket = async (book: Book, id: string, kind: ProceedingKind, unitId: string): Promise<void> => {
  const { facts } = book;
  const name = (await book.store.unitNames([unitId])).get(unitId) ?? unitId;
  const title = `${proceedingKindNames[kind].zh}建议:${name}`;
  const owed = {
    kind: 'decision' as const,
    owedBy: facts.offices.leadership,
    what: `审批${proceedingKindNames[kind].zh}建议`,
    period: facts.policy.proposalDecision,
    event: 'proposed' as const,
  };
  const docket = { id, campaignId: facts.campaign.id, kind: 'proceeding' as const, unitId, title };
  const told = {
    kind: 'proposal-opened' as const,
    audience: { to: 'leaders' as const },
    urgency: 'own' as const,
  };
  const outcome = openOfficeDocket(docket, owed, told, facts);
  // Each rung tells leadership about its own obligation; the proceeding itself would only repeat it.
  book.save(null, { ...outcome, notices: [] }, { proceedingId: id });
};

/**
 * Opens the proposal of an interview or of accountability for a unit, or adds to the one of the same day (并案). A timer
 * only proposes; leadership decides (政府督查工作条例 12, 21), and its own delay is an obligation like any other.
 */
export const joinProceeding = async (
  book: Book,
  kind: ProceedingKind,
  unitId: string,
  items: Item[],
): Promise<string> => {
  const { facts } = book;
  const key = batchKeyOf(facts, kind, unitId);
  for (let n = 1; ; n++) {
    const id = n === 1 ? key : `${key}/${n}`;
    const [known] = await book.holdProceedings([id]);
    if (known && known.stage !== 'proposed') continue;
    if (known) {
      book.saveProceeding({
        ...known,
        items: sortedItems([...known.items, ...items]),
        version: known.version + 1,
      });
      return id;
    }
    book.saveProceeding({
      id,
      campaignId: facts.campaign.id,
      kind,
      unitId,
      stage: 'proposed',
      decision: null,
      decisionReason: null,
      decidedById: null,
      items: sortedItems(items),
      facts: {},
      openedAt: facts.now,
      decidedAt: null,
      endedAt: null,
      version: 0,
    });
    await openDocket(book, id, kind, unitId);
    book.tellProceeding(id, kind, 'opened');
    return id;
  }
};
