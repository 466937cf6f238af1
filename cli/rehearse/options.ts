import { InvalidArgumentError } from 'commander';
import { policyNames } from '../../domain/codes/policies';
import type { ScriptOptions, UnitBehaviour } from '../../rehearsal/script/options';

/** `silent`, `punctual`, `early:2`, `late:3`, `mixed:any-seed`. */
export const unitsOption = (text: string): UnitBehaviour => {
  if (text === 'silent' || text === 'punctual') return { kind: text };
  const [, kind, workingDays] = /^(early|late):([1-9]\d{0,2})$/.exec(text) ?? [];
  if (kind === 'early' || kind === 'late') return { kind, workingDays: Number(workingDays) };
  const seed = /^mixed:(.+)$/.exec(text)?.[1];
  if (seed) return { kind: 'mixed', seed };
  throw new InvalidArgumentError(
    '应为 silent、punctual、early:N、late:N(提前、推迟 N 个工作日)或 mixed:SEED。',
  );
};

const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string): T => {
    const value = values.find(one => one === text);
    if (!value) throw new InvalidArgumentError(`应为 ${values.join('、')}。`);
    return value;
  };

export const officeOption = oneOf<ScriptOptions['office']>('prompt', 'silent');
export const leadersOption = oneOf<ScriptOptions['leaders']>('approve', 'decline', 'silent');

/** A policy that comes with the system: a rehearsal has engines of its own, and no others. */
export const policyIdOption = oneOf(...Object.keys(policyNames));

/** Milliseconds of real time per day of the campaign: 0 runs as fast as the machine can. */
export const dayOption = (text: string): number => {
  const ms = Number(text);
  if (!Number.isInteger(ms) || ms < 0 || ms > 3_600_000)
    throw new InvalidArgumentError('应为 0 到 3600000 的毫秒数。');
  return ms;
};
