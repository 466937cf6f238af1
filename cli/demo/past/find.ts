import type { Instant } from '../../../domain/calendar/civil-date';
import type { ObligationKind } from '../../../domain/codes/obligation';
import type { ProceedingKind } from '../../../domain/codes/proceeding';
import type { Command } from '../../../domain/commands/command';
import { caseDocketId } from '../../../domain/launch/build-dockets';
import { isOpen } from '../../../domain/obligation/types';
import type { ProceedingAct } from '../../../domain/proceeding/commands/all';
import { unitDocketId } from '../../../domain/unit-file/open-unit-file';
import type { TimedAct } from '../../../rehearsal/memory/directed-stage';
import type { MemoryStore } from '../../../rehearsal/memory/memory-store';

/** When, and as whom: an office, or a unit's liaison. */
type By = Pick<TimedAct, 'at' | 'role' | 'unitId'>;

/** An instant of the spring of 2018: `on('05-28', '16:20')`. */
export const on = (day: string, time: string): Instant => `2018-${day}T${time}:00+08:00`;

export const asUnit = (unitId: string, at: Instant): By => ({ at, role: 'liaison', unitId });
export const asOffice = (at: Instant): By => ({ at, role: 'coordinator', unitId: null });
export const asSupervisor = (at: Instant): By => ({ at, role: 'supervisor', unitId: null });
export const asLeader = (at: Instant): By => ({ at, role: 'leader', unitId: null });

const missing = (what: string, at: Instant): never => {
  throw new Error(`the demonstration’s past has no ${what} at ${at}`);
};

/** `一-3` is a case, anything else a unit’s own file. */
const docketIdOf = ({ facts }: MemoryStore, name: string): string =>
  (/^[一二三四五六]-\d$/u.test(name) ? caseDocketId : unitDocketId)(facts.campaign.id, name);

const keyOf = (by: By, about: string): string => `${about} ${by.role} ${by.unitId ?? ''} ${by.at}`;

/** Something that is done to a case or a unit’s file. */
export const toDocket = (by: By, name: string, command: Command): TimedAct => ({
  ...by,
  key: keyOf(by, `${name}:${command.kind}`),
  act: store => ({ kind: 'docket', docketId: docketIdOf(store, name), command }),
});

/** The same about what a unit still owes there. */
export const aboutOwed = (
  by: By,
  name: string,
  [kind, owedBy]: [ObligationKind, string],
  command: (obligationId: string) => Command,
): TimedAct => ({
  ...by,
  key: keyOf(by, `${name}:${kind}:${owedBy}`),
  act: store => {
    const docketId = docketIdOf(store, name);
    const owed = store.dockets
      .get(docketId)
      ?.record.state.obligations.find(one => one.kind === kind && one.owedBy === owedBy && isOpen(one));
    return { kind: 'docket', docketId, command: command(owed?.id ?? missing(`${kind} of ${owedBy}`, by.at)) };
  },
});

const openOf = (store: MemoryStore, kind: ProceedingKind, unitId: string) =>
  [...store.proceedings.values()].find(one => one.kind === kind && one.unitId === unitId && !one.endedAt);

/** Something that is done in the proceeding that is open about a unit. */
export const toProceeding = (
  by: By,
  [kind, unitId]: [ProceedingKind, string],
  command: ProceedingAct,
): TimedAct => ({
  ...by,
  key: keyOf(by, `${kind}:${unitId}:${command.kind}`),
  act: store => ({
    kind: 'proceeding',
    proceedingId: openOf(store, kind, unitId)?.id ?? missing(`${kind} of ${unitId}`, by.at),
    command,
  }),
});

/** What a unit does with the 督办函 of a day. */
export const toLetter = (by: By, day: string, reply?: string): TimedAct => ({
  ...by,
  key: keyOf(by, `letter of ${day}:${reply ? 'reply' : 'acknowledge'}`),
  act: ({ facts }) => {
    const letterId = `${facts.campaign.id}:supervision-letter:${by.unitId ?? ''}:2018-${day}`;
    return reply
      ? { kind: 'letter', letterId, command: 'reply', reply }
      : { kind: 'letter', letterId, command: 'acknowledge' };
  },
});
