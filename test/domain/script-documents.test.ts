import { at } from '../../domain/calendar/civil-date';
import { nextActs } from '../../rehearsal/script/next-acts';
import { behaviourFor, type ScriptOptions, type UnitBehaviour } from '../../rehearsal/script/options';
import type { ScriptedAct } from '../../rehearsal/script/ledger';
import { caseOf, type CaseFile } from './support/case-file';
import { factsAt } from './support/facts';

const options: ScriptOptions = { units: { kind: 'punctual' }, office: 'prompt', leaders: 'approve' };
const commandOf = ({ act }: ScriptedAct): string => (act.kind === 'letter' ? act.command : act.command.kind);

describe('one document per unit and purpose', () => {
  const ledgerOf = (...files: CaseFile[]) => ({
    campaignId: 'c',
    dockets: files.map(one => one.state),
    letters: [],
    proceedings: [],
    hasFile: () => true,
    facts: factsAt(at('2018-05-14', '10:00')),
  });
  const renamed = (file: CaseFile, id: string): CaseFile => {
    const { state } = file;
    const obligations = state.obligations.map(one => ({ ...one, id: one.id.replace(state.id, id) }));
    file.state = { ...state, id, obligations };
    return file;
  };
  const two = () => ledgerOf(caseOf(), renamed(caseOf(), 'c:一-2'));
  const plansOf = (units: UnitBehaviour) =>
    nextActs(two(), { ...options, units })
      .all()
      .filter(one => commandOf(one) === 'submit-plan');

  it('a unit that leads two cases hands its plan in once, on its own file', () => {
    expect(plansOf({ kind: 'punctual' }).map(({ at: when, act }) => [when, act])).toEqual([
      [
        at('2018-05-14', '10:00'),
        expect.objectContaining({
          kind: 'docket',
          docketId: 'c:unit:A',
          command: expect.objectContaining({ kind: 'submit-plan', fileIds: [] }),
        }),
      ],
    ]);
  });

  it('what it draws hangs on seed, unit and purpose alone: its cases never part', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8'])
      expect(plansOf({ kind: 'mixed', seed }).length).toBeLessThanOrEqual(1);
    const drawn = (id: string, owedBy: string, ref: string, seed: string) =>
      behaviourFor({ kind: 'mixed', seed }, { id, kind: 'plan', owedBy }, ref);
    expect(drawn('x', 'A', '一-1', '1')).toEqual(drawn('y', 'A', '二-2', '1'));
    const seeds = Array.from({ length: 20 }, (_, seed) => JSON.stringify(drawn('x', 'A', '', String(seed))));
    expect(new Set(seeds).size).toBeGreaterThan(3);
  });

  it('is handed in before anything else of its instant, and alone', () => {
    const queue = nextActs(two(), { ...options, units: { kind: 'punctual' } });
    const due = queue.due(at('2018-05-14', '10:00'));
    expect(due.map(commandOf)).toEqual(['submit-plan']);
    // The receipts, which were due on 5/10, are no longer owed once it is there.
    expect(queue.all().map(commandOf)).toContain('sign-for');
  });

  it('a unit without a file of its own hands in a free text in each case', () => {
    const ledger = { ...two(), hasFile: () => false };
    const plans = nextActs(ledger, options)
      .all()
      .filter(one => commandOf(one) === 'submit-plan');
    expect(plans.map(({ act }) => act.kind === 'docket' && act.docketId)).toEqual(['c:一-1', 'c:一-2']);
  });
});
