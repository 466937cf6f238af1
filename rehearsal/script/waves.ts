import { groupBy } from '../../domain/group-by';
import type { ScriptedAct } from './ledger';

const waveOf = ({ at, act }: ScriptedAct): string =>
  `${at} ${act.kind === 'letter' ? act.command : act.command.kind}`;

const steps = ['sign', 'number', 'deliver'];

/**
 * Acts of one kind at one instant, which may run side by side: they concern different obligations, letters or proceedings.
 * Letters are all signed, then all numbered, then all delivered; several acts of one docket keep the order of their keys.
 */
export const wavesOf = (acts: ScriptedAct[]): ScriptedAct[][] => {
  const waves = [...groupBy(acts, waveOf).values()];
  const rank = (wave: ScriptedAct[]): string => {
    const [first] = wave;
    if (!first) return '';
    const step = first.act.kind === 'letter' ? steps.indexOf(first.act.command) : 0;
    return `${first.at} ${first.act.kind} ${step}`;
  };
  return waves.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

/**
 * The acts of a wave in groups: acts on one docket follow each other, so that its events have one order; acts on all
 * letters of one office go together, so that their numbers (文号) follow their order; findings follow each other, since those of
 * one unit join in one interview, which is named after the first, and so do receipts, which are noted in one cycle.
 */
export const byTarget = (wave: ScriptedAct[]): ScriptedAct[][] => {
  const groups = groupBy(wave, ({ act, role, unitId }) =>
    act.kind === 'docket'
      ? act.docketId
      : act.kind === 'letter'
        ? act.command === 'acknowledge'
          ? 'acknowledged'
          : `${role} ${unitId ?? ''}`
        : act.kind === 'assessment'
          ? act.assessmentId
          : act.kind === 'finding'
            ? 'findings'
            : act.proceedingId,
  );
  return [...groups.values()];
};
