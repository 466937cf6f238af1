import fc from 'fast-check';
import { isWanted } from '../../domain/case/is-wanted';
import type { CaseState } from '../../domain/case/state';
import type { FormPurpose } from '../../domain/codes/form';
import type { Command } from '../../domain/commands/command';
import { fold } from '../../domain/kinds';
import type { Obligation } from '../../domain/obligation/types';
import type { Actor } from '../../domain/permissions/actor';
import { coordinator, liaison } from '../domain/support/actors';
import { DocumentCampaign, documentOf, fileOf, first, second, third, withSteps } from './document-campaign';

const reason = '理由';
const units = ['A', 'B', 'T'];
const cases = [first, second, third];
const purposes: FormPurpose[] = ['plan', 'report'];
const everywhere = [...units.map(fileOf), ...cases];

type Act = [actor: Actor, docketId: string, command: Command];

const unit = fc.constantFrom(...units);
const purpose = fc.constantFrom(...purposes);
const anyCase = fc.constantFrom(...cases);

const handIn = fc.tuple(unit, purpose, fc.boolean()).map(([unitId, what, isStepped]): Act => {
  const steps = withSteps(first, { what: '收尾', who: '股室', on: '2018-09-30' });
  const document = isStepped && what === 'report' && unitId !== 'B' ? steps : documentOf(what);
  return [liaison(unitId), fileOf(unitId), { kind: `submit-${what}`, fileIds: [], document }];
});
const freeText = fc
  .tuple(unit, purpose, fc.constantFrom(...everywhere))
  .map(([unitId, what, docketId]): Act => [
    liaison(unitId),
    docketId,
    { kind: `submit-${what}`, text: '正文', fileIds: [] },
  ]);
const takeBack = fc
  .tuple(unit, purpose)
  .map(([unitId, what]): Act => [
    liaison(unitId),
    fileOf(unitId),
    { kind: 'withdraw-document', purpose: what, reason },
  ]);
const decide = fc
  .tuple(
    unit,
    fc.constantFrom('approve-plan', 'return-plan', 'accept-report', 'return-report'),
    fc.constantFrom('file', ...cases),
  )
  .map(([unitId, kind, where]): Act => {
    const command: Command =
      kind === 'approve-plan' || kind === 'accept-report' ? { kind, unitId } : { kind, unitId, reason };
    return [coordinator(), where === 'file' ? fileOf(unitId) : where, command];
  });
const passOn = fc
  .tuple(anyCase, fc.constantFrom(['A', 'B'], ['B', 'A'], ['A', 'T'], ['T', 'A'], ['B', 'T']))
  .map(([docketId, [unitId = '', newUnitId = '']]): Act => [
    coordinator(),
    docketId,
    { kind: 'reassign', unitId, newUnitId, reason },
  ]);
const again = fc
  .tuple(anyCase, purpose, unit)
  .map(([docketId, what, unitId]): Act => [
    coordinator(),
    docketId,
    { kind: 'open-round', obligationId: `${docketId}:${what}:${unitId}:1`, dueOn: '2018-06-30', reason },
  ]);
const end = anyCase.map((docketId): Act => [coordinator(), docketId, { kind: 'withdraw', reason }]);

const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: handIn },
    { weight: 2, arbitrary: freeText },
    { weight: 3, arbitrary: takeBack },
    { weight: 6, arbitrary: decide },
    { weight: 3, arbitrary: passOn },
    { weight: 2, arbitrary: again },
    { weight: 1, arbitrary: end },
  ),
  { minLength: 1, maxLength: 30 },
);

/** True where a paper answers for an obligation in its present round, and was not sent back or taken back. */
const isAnsweredFor = ({ submissions }: CaseState, { id, openedAt }: Obligation): boolean => {
  const paper = submissions.findLast(one => one.obligationIds.includes(id));
  return paper !== undefined && paper.at >= openedAt && ['pending', 'approved'].includes(paper.decision);
};

const owedIn = (state: CaseState): Obligation[] =>
  state.obligations.filter(
    one =>
      (one.kind === 'plan' || one.kind === 'report') &&
      one.state.kind !== 'ended' &&
      isWanted(state, one.kind, one.owedBy),
  );

const assertHolds = (campaign: DocumentCampaign): void => {
  for (const id of everywhere) {
    const state = campaign.state(id);
    for (const one of owedIn(state))
      expect([one.id, one.state.kind]).toEqual([one.id, isAnsweredFor(state, one) ? 'met' : 'open']);
    // What came with a document waits as long as the document does, and is no duty of the office here.
    for (const { within, decision, what, unitId, obligationIds } of state.submissions) {
      if (within === undefined || decision !== 'pending') continue;
      const covering = campaign
        .state(within)
        .submissions.filter(one => one.what === what && one.unitId === unitId && one.decision === 'pending')
        .flatMap(one => one.covers ?? [])
        .filter(one => one.docketId === id);
      expect(covering.flatMap(one => one.obligationIds)).toEqual(expect.arrayContaining(obligationIds));
    }
    const waiting = state.submissions
      .filter(
        one =>
          one.decision === 'pending' && one.within === undefined && isWanted(state, one.what, one.unitId),
      )
      .map(one => `${one.what} ${one.unitId}`);
    const duties = state.obligations
      .filter(one => one.kind === 'paper-decision' && one.state.kind === 'open')
      .map(one => `${one.about?.what} ${one.about?.unitId}`);
    expect(duties.sort()).toEqual([...new Set(waiting)].sort());
    expect(fold(campaign.history.get(id)?.map(one => one.event) ?? [])).toEqual(state);
  }
};

it('a plan or a report is met exactly while a document or a paper that counts answers for it', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(acts, async list => {
      const campaign = await new DocumentCampaign().begin();
      for (const [actor, docketId, command] of list) {
        if ((await campaign.refusal(actor, docketId, command)) === 'allowed') done++;
        assertHolds(campaign);
      }
    }),
    { numRuns: 100 },
  );
  // Acts that are all refused would hold anything.
  expect(done).toBeGreaterThan(100);
}, 120_000);
