import { samplesOf } from '../../domain/commands/samples';
import type { Command } from '../../domain/commands/command';
import { commandsAllowedIn } from '../../domain/commands/command-rules';
import { alarmsOf } from '../../domain/docket/alarm';
import { isFile } from '../../domain/kinds';
import { letterCommandsIn } from '../../domain/letter/commands';
import type { Actor } from '../../domain/permissions/actor';
import { proceedingCommandsIn } from '../../domain/proceeding/commands-in';
import { nextOnAgenda } from '../../record/agenda';
import { command as carryOut } from '../../record/command';
import type { CommandInput } from '../../record/command-input';
import { isWaitedFor } from '../../record/docket-rows';
import { alarmsIn } from '../../rehearsal/memory/memory-alarms';
import { coordinator, leader, liaison, supervisor } from '../domain/support/actors';
import { paper } from '../domain/support/case-in-status';
import { RandomCampaign } from './random-campaign';

const reason = '理由';

/** A campaign that came to its end with letters delivered, a proposal declined, and everything of its units handed in. */
class EndedCampaign extends RandomCampaign {
  /** False where it was refused. */
  async does(input: Omit<CommandInput, 'campaignId'>): Promise<boolean> {
    const before = this.refused;
    try {
      await this.write(book => carryOut(book, { ...input, campaignId: 'c' } as CommandInput));
    } catch {
      this.refused++;
    }
    return this.refused === before;
  }

  /** As the campaign's workflow does it, once the mails have left. */
  end(): void {
    this.store.queued = [];
    const { unitAlarmAt, remindAt, sendAt, isWaitedFor: isWaited } = alarmsIn(this.store);
    const { facts, isUnclosedReported } = this.store;
    const timetable = { ...facts.timetable, offices: facts.offices };
    const waits = {
      alarmAt: unitAlarmAt,
      remindAt,
      sendAt,
      sweepAt: null,
      evaluateAt: this.store.targets.dueAt,
      isWaitedFor: isWaited,
    };
    this.store.isEnded = nextOnAgenda({ ...waits, isUnclosedReported, timetable }).isEnded;
  }

  async file(docketId: string, actor: Actor, command: Command): Promise<void> {
    if (!(await this.does({ on: 'case', docketIds: [docketId], command, actor })))
      throw new Error(`${command.kind} was refused`);
  }

  async toTheEnd(): Promise<this> {
    await this.launch('simple');
    await this.pass(10, true);
    for (const { id } of this.store.letters.values())
      for (const kind of ['sign', 'number', 'deliver'] as const)
        await this.does({ on: 'letter', docketIds: [id], command: { kind }, actor: supervisor() });
    await this.pass(12, true);
    for (const { id } of this.store.letters.values())
      await this.does({ on: 'letter', docketIds: [id], command: { kind: 'withdraw' }, actor: supervisor() });
    for (const { id } of this.store.proceedings.values())
      await this.does({
        on: 'proceeding',
        docketIds: [id],
        command: { kind: 'decline', reason },
        actor: leader(),
      });
    for (const { record } of [...this.store.dockets.values()]) {
      const { id, kind, unitId, obligations } = record.state;
      if (kind === 'case') await this.file(id, coordinator(), { kind: 'withdraw', reason });
      if (kind !== 'unit-file' || unitId === null) continue;
      await this.file(id, liaison(unitId), { kind: 'name-liaison', name: '甲', post: '科员', phone: '1' });
      if (!obligations.some(one => one.kind === 'plan')) continue;
      await this.file(id, liaison(unitId), { kind: 'submit-plan', ...paper });
      await this.file(id, liaison(unitId), { kind: 'submit-report', ...paper });
      await this.file(id, coordinator(), { kind: 'approve-plan', unitId });
      await this.file(id, coordinator(), { kind: 'accept-report', unitId });
    }
    this.end();
    return this;
  }
}

/** Everything that anybody could try on what has ended. */
const attempts = ({ store }: EndedCampaign): Omit<CommandInput, 'campaignId'>[] =>
  [...store.dockets.values()].flatMap(({ record: { state } }): Omit<CommandInput, 'campaignId'>[] => {
    const docketIds = [state.id];
    const actors = [liaison(state.unitId ?? 'A'), coordinator(), supervisor(), leader()];
    if (state.kind === 'letter')
      return letterCommandsIn(state.status).flatMap(kind =>
        actors.map(actor => ({
          on: 'letter',
          docketIds,
          command: { kind, reply: '已办' } as never,
          actor,
        })),
      );
    if (state.kind === 'proceeding')
      return proceedingCommandsIn(state.proceedingKind, state.stage).flatMap(kind =>
        actors.map(actor => ({ on: 'proceeding', docketIds, command: { kind, reason } as never, actor })),
      );
    if (!isFile(state)) return [];
    return commandsAllowedIn(state).flatMap(kind =>
      samplesOf(kind, state, store.facts).flatMap(({ command }) =>
        actors.map(actor => ({ on: 'case', docketIds, command, actor })),
      ),
    );
  });

const kindOf = (campaign: EndedCampaign, id = '') => campaign.store.dockets.get(id)?.record.state.kind;

/** What can be done after the end, and whether something is owed again by it. */
const expected = {
  'case circulate': false,
  'case instruct': true,
  'case reopen': true,
  'unit-file circulate': false,
  'unit-file instruct': true,
  'unit-file name-liaison': false,
  'unit-file open-round': true,
  'unit-file withdraw': false,
  'letter acknowledge': false,
  'letter reply': false,
};

it('whatever is owed again by an act after the end is supervised, and somebody waits for its next instant', async () => {
  const done: Record<string, boolean> = {};
  const ended = await new EndedCampaign().toTheEnd();
  expect(ended.store.isEnded).toBe(true);
  expect(new Set([...ended.store.dockets.values()].map(one => one.row.kind)).size).toBe(4);
  for (const attempt of attempts(ended)) {
    const campaign = await new EndedCampaign().toTheEnd();
    if (!(await campaign.does(attempt))) continue;
    const { dockets, isEnded, facts, queued } = campaign.store;
    const owed = [...dockets.values()].filter(one => isWaitedFor(one.record.state));
    // Whoever is to be told is told, even where nothing is owed.
    expect(isEnded).toBe(owed.length === 0 && queued.length === 0);
    for (const { row, record } of owed) {
      const { alarmAt, remindAt } = alarmsOf(record.state, facts.policy, facts.calendar);
      expect([row.alarmAt, row.remindAt]).toEqual([alarmAt, remindAt]);
      expect(alarmAt ?? remindAt).not.toBeNull();
    }
    const key = `${kindOf(campaign, attempt.docketIds[0]) ?? ''} ${attempt.command.kind}`;
    done[key] = (done[key] ?? false) || owed.length > 0;
    campaign.end();
    expect(campaign.store.isEnded).toBe(owed.length === 0);
  }
  expect(done).toEqual(expected);
});
