import { command } from '../../api/contracts/commands';
import { commandKinds } from '../../domain/codes/commands';
import { caseStatuses } from '../../domain/codes/statuses';
import { ruleOf } from '../../domain/commands/command-rules';
import { samplesOf } from '../../domain/commands/samples';
import { asksOf } from '../../domain/docket/asks';
import { caseIn } from './support/case-in-status';
import { unitFileOf } from './support/case-file';

const files = [...caseStatuses.map(status => caseIn(status)), unitFileOf('T')];

describe.each(commandKinds)('%s', kind => {
  it('is said under its own code, and of a question that depends on another the other is asked before', () => {
    const { code, asks } = ruleOf(kind);
    const names = asksOf(asks).map(one => one.name);
    expect(code).toBe(kind);
    for (const { name, when, isOptional } of asksOf(asks))
      if (when !== undefined)
        expect([names.indexOf(when), isOptional]).toEqual([names.indexOf(name) - 1, true]);
  });

  it('is tried with what its contract accepts, one for each choice', () => {
    for (const { state, facts } of files) {
      const samples = samplesOf(kind, state, facts);
      for (const sample of samples) expect(command.parse(sample.command)).toEqual(sample.command);
      const chosen = samples.map(one => [one.targetId, one.obligationId, one.outcome].join('/'));
      expect(new Set(chosen).size).toBe(samples.length);
    }
  });
});

describe('what a sample stands for', () => {
  const { state, facts } = caseIn('received');

  it('a milestone is chosen among the milestones, a new round among all obligations', () => {
    const idsOf = (kind: 'complete-milestone' | 'open-round') =>
      samplesOf(kind, state, facts).map(one => one.obligationId);
    expect(idsOf('open-round')).toEqual(state.obligations.map(one => one.id));
    expect(idsOf('complete-milestone')).toEqual(
      state.obligations.filter(one => one.kind === 'milestone').map(one => one.id),
    );
  });

  it('an application for closing stands for the rectification that it covers', () => {
    const [first] = state.obligations.filter(one => one.kind === 'rectification');
    expect(samplesOf('apply-for-closing', state, facts)[0]).toMatchObject({
      obligationId: first?.id,
      command: { kind: 'apply-for-closing', obligationIds: [first?.id], fileIds: [] },
    });
  });

  it('a closing is tried with each of its outcomes', () => {
    expect(samplesOf('close', state, facts).map(one => one.outcome)).toEqual([
      'completed',
      'mostly-completed',
      'not-completed',
    ]);
  });
});
