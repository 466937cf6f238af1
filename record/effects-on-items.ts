import type { Outcome } from '../domain/docket/draft';
import type { DocketState } from '../domain/docket/state';
import type { Item } from '../domain/letter/letter';
import type { AnyAct, ProceedingView } from '../domain/proceeding/advance';
import { decideItems, fileItems, openNewDeadlines } from '../domain/proceeding/item-effects';
import type { CampaignFacts } from './rows';
import type { EventActor } from '../domain/permissions/actor';

type OnItem = (state: DocketState, items: Item[]) => Outcome;

/** What an act does to the dockets that the proceeding is about; undefined: nothing. */
export const onItems = (
  act: AnyAct,
  after: ProceedingView,
  by: EventActor,
  facts: CampaignFacts,
): OnItem | undefined => {
  switch (act.kind) {
    case 'approve':
      return (state, items) => decideItems(state, items, 'approved', act.reason ?? '', by, facts);
    case 'decline':
      return (state, items) => decideItems(state, items, 'declined', act.reason, by, facts);
    case 'withdraw':
      return (state, items) => decideItems(state, items, 'withdrawn', act.reason, by, facts);
    case 'hold': {
      const dueOn = after.facts.newDeadlineOn;
      if (!dueOn) return undefined;
      const why = after.facts.derivations?.newDeadlineOn ?? [];
      return (state, items) => openNewDeadlines(state, items, dueOn, why, by, facts);
    }
    case 'file':
      return (state, items) => fileItems(state, items, by, facts);
    case 'note-delivery':
    case 'postpone':
    case 'confirm-minutes':
    case 'answer':
    case 'check':
    case 'hand-over':
    case 'record-decision':
    case 'deliver-decision':
    case 'appeal':
    case 'decide-appeal':
      return undefined;
  }
};
