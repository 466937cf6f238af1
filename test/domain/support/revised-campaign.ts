import { at } from '../../../domain/calendar/civil-date';
import { buildDockets } from '../../../domain/launch/build-dockets';
import { reviewPlan } from '../../../domain/launch/review-plan';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { applyPiece } from '../../../domain/revision/apply-piece';
import type { ComparedPiece } from '../../../domain/revision/compare-plans';
import { freeRef } from '../../../domain/revision/open-case';
import { coordinator } from './actors';
import { CaseFile } from './case-file';
import { calendar, factsAt, handOut } from './facts';
import { launchRoads, reviseText, roadPlan, textOf, type Launched, type SmallPlan } from './revision';

/** A small campaign under supervision, to which revisions are applied. */
export class RevisedCampaign {
  launched: Launched = launchRoads();
  dockets = new Map<string, CaseFile>();
  now = handOut;

  constructor() {
    const { plan, answers, units } = this.launched;
    const { resolved } = reviewPlan({ plan, answers, units, calendar, policy: defaultPolicy }, '2018-05-09');
    for (const outcome of buildDockets('c', resolved, id => id, factsAt(handOut)))
      this.dockets.set(outcome.state.id, new CaseFile(outcome.state).take(outcome));
  }

  of(ref: string): CaseFile {
    const found = this.dockets.get(`c:${ref}`);
    if (!found) throw new Error(ref);
    return found.on(this.now.slice(0, 10), this.now.slice(11, 16));
  }

  on(date: string, time = '10:00'): this {
    this.now = at(date, time);
    return this;
  }

  piecesOf(plan: SmallPlan): ComparedPiece[] {
    return reviseText(this.launched, textOf(plan)).pieces;
  }

  /** Approves pieces in the order given; returns what could not be done. */
  approve(pieces: ComparedPiece[]): string[] {
    return pieces.flatMap(({ id: pieceId, change, sentence }) => {
      const applied = applyPiece({
        campaignId: 'c',
        plan: this.launched.inForce,
        change,
        approval: {
          revisionId: 'r1',
          pieceId,
          document: '《整改方案(修订)》',
          sentence,
          actor: coordinator(),
          unitName: id => id,
        },
        facts: factsAt(this.now),
        docket: id => this.dockets.get(id)?.state,
        ref: change.kind === 'added' ? freeRef(change.revisedRef, ref => this.dockets.has(`c:${ref}`)) : null,
      });
      for (const outcome of applied.outcomes) {
        const { id } = outcome.state;
        const known = this.dockets.get(id);
        if (known) known.take(outcome);
        else this.dockets.set(id, new CaseFile(outcome.state).take(outcome));
      }
      this.launched.inForce = applied.plan;
      return applied.notes;
    });
  }

  revise(change: (plan: SmallPlan) => void): string[] {
    const plan = roadPlan();
    change(plan);
    return this.approve(this.piecesOf(plan));
  }
}
