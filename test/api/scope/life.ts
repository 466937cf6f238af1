import type { Role } from '../../../domain/codes/roles';
import type { Command } from '../../../domain/commands/command';
import type { Actor } from '../../../domain/permissions/actor';
import type { ProceedingAct } from '../../../domain/proceeding/commands/all';
import type { PaperKind } from '../../../domain/proceeding/state';
import { commandDockets } from '../../../prisma/record/command-docket';
import { commandLetters } from '../../../prisma/record/command-letter';
import { commandProceeding } from '../../../prisma/record/command-proceeding';
import { draftPaper } from '../../../prisma/record/draft-paper';
import { takeSteps } from '../../../prisma/record/take-steps';
import type { Db } from '../../../prisma/schema/db';
import { createCampaign, createUnit, setClock } from '../../support/factories';

/** How far the matter of a unit goes; it leads a case together with `v`, which has a part in all of them. */
const stories = {
  'u-drafted': ['letter-drafted'],
  'u-signed': ['letter-signed'],
  'u-numbered': ['letter-numbered'],
  'u-undecided': ['letter', 'proposed'],
  'u-declined': ['letter', 'proposed', 'declined'],
  'u-called-off': ['letter', 'proposed', 'withdrawn'],
  'u-approved': ['letter', 'proposed', 'approved'],
  'u-noticed': ['letter', 'proposed', 'approved', 'noticed'],
  'u-noticed-off': ['letter', 'proposed', 'approved', 'noticed', 'withdrawn'],
  'u-held': ['letter', 'proposed', 'approved', 'noticed', 'held', 'minutes-drafted', 'accountability'],
  'u-refused': ['letter', 'proposed', 'approved', 'noticed', 'held', 'accountability', 'acc-declined'],
  'u-handed': ['letter', 'proposed', 'approved', 'noticed', 'held', 'accountability', 'handed-over'],
  'u-decided': [
    'letter',
    'proposed',
    'approved',
    'noticed',
    'held',
    'accountability',
    'handed-over',
    'decided',
  ],
  'u-delivered': [
    'letter',
    'proposed',
    'approved',
    'noticed',
    'held',
    'accountability',
    'handed-over',
    'decided',
    'delivered',
  ],
  'u-filed': [
    'letter',
    'proposed',
    'approved',
    'noticed',
    'held',
    'accountability',
    'handed-over',
    'decided',
    'delivered',
    'filed',
  ],
  // Of the leadership's house: its head stands in for a leader.
  'u-k': ['letter', 'proposed'],
} as const;
export type UnitName = keyof typeof stories;
export const unitNames = Object.keys(stories) as UnitName[];
export const has = (unit: UnitName, step: string): boolean => stories[unit].some(one => one === step);

/** Units that have something before their heads. */
export const signingUnits = ['u-undecided', 'u-declined', 'u-noticed', 'u-k'] as const satisfies UnitName[];

/** A text that stands nowhere else. */
export const mark = (what: string, unit: string): string => `〖${what}:${unit}〗`;

export const of = (role: Role, unitId: string): Actor => ({
  personId: `${role}@${unitId}`,
  unitId,
  family: [unitId],
  roles: [role],
});
const leader = of('leader', 'leadership');
const supervisor = of('supervisor', 'supervision');

/** A campaign in which every stage of every paper is to be found, each text of it marked. */
export class MarkedLife {
  campaignId = '';
  constructor(private readonly db: Db) {}

  caseOf = (unit: UnitName): string => `${this.campaignId}:一-${unitNames.indexOf(unit) + 1}`;

  private clock = (at: string) => setClock(this.db, this.campaignId, at);

  private command = (unit: UnitName, actor: Actor, command: Command) =>
    commandDockets(this.db, {
      campaignId: this.campaignId,
      docketIds: [this.caseOf(unit)],
      command,
      actor,
      requestId: null,
    });

  private letters = async (
    where: { kind: string; toUnitId?: string; proceedingId?: string },
    ...commands: ('sign' | 'number' | 'deliver')[]
  ) => {
    const letter = await this.db.letter.findFirstOrThrow({
      where: { campaignId: this.campaignId, ...where },
    });
    for (const command of commands)
      await commandLetters(this.db, { letterIds: [letter.id], command, actor: supervisor, requestId: null });
  };

  private proceedingOf = (unitId: string, kind: string) =>
    this.db.proceeding.findFirstOrThrow({ where: { campaignId: this.campaignId, unitId, kind } });

  private proceed = async (unit: UnitName, kind: string, actor: Actor, command: ProceedingAct) => {
    const { id: proceedingId } = await this.proceedingOf(unit, kind);
    await commandProceeding(this.db, { proceedingId, command, actor, requestId: null });
  };

  private paper = async (unit: UnitName, kind: string, paper: PaperKind, isSent: boolean) => {
    const { id: proceedingId } = await this.proceedingOf(unit, kind);
    await draftPaper(this.db, proceedingId, paper);
    if (isSent) await this.letters({ kind: paper, proceedingId }, 'sign', 'number', 'deliver');
  };

  /** Each case is proposed about at an instant of its own, by which it would be known. */
  instantOf = (unit: UnitName): string =>
    `2018-05-22T08:17:${String(unitNames.indexOf(unit) + 10).padStart(2, '0')}+08:00`;

  async live(): Promise<this> {
    await createUnit(this.db, { id: 'leadership', kind: 'leadership' });
    await createUnit(this.db, { id: 'u-k', parentId: 'leadership' });
    this.campaignId = await createCampaign(this.db, {
      cases: unitNames.map((unit, index) => ({ ref: `一-${index + 1}`, leads: [unit, 'v'] })),
    });
    await this.work();
    await this.writeLetters();
    await this.interview();
    await this.account();
    for (const unit of signingUnits) await this.putBeforeHead(unit);
    return this;
  }

  /** 审签: what a unit would hand in, and has not. */
  private async putBeforeHead(unit: UnitName): Promise<void> {
    const { campaignId } = this;
    await this.db.signOff.create({
      data: {
        id: `sign-off-${unit}`,
        campaignId,
        unitId: unit,
        docketIds: [this.caseOf(unit)],
        versions: [1],
        command: { kind: 'apply-for-closing', text: mark('sign-off', unit), fileIds: [] },
        state: 'waiting',
        preparedById: `liaison@${unit}`,
        preparedAt: new Date('2018-05-23T09:00:00+08:00'),
      },
    });
  }

  private async work(): Promise<void> {
    await this.clock('2018-05-10T10:00:00+08:00');
    for (const unit of unitNames)
      await this.command(unit, of('liaison', unit), {
        kind: 'report-progress',
        percent: 10,
        text: mark('progress', unit),
        fileIds: [],
      });
    for (const unit of unitNames) {
      const text = mark('instruction', unit);
      await this.command(unit, leader, { kind: 'instruct', text, unitIds: [unit] });
    }
  }

  private climb = async (at: string, units: readonly UnitName[]) => {
    await this.clock(at);
    await takeSteps(this.db, this.campaignId, units.map(this.caseOf), { steps: 'rungs' });
  };

  private async writeLetters(): Promise<void> {
    await this.climb('2018-05-16T09:00:00+08:00', unitNames);
    const kind = 'supervision-letter';
    for (const unit of unitNames) {
      const to = { kind, toUnitId: unit };
      if (has(unit, 'letter')) await this.letters(to, 'sign', 'number', 'deliver');
      if (has(unit, 'letter-signed')) await this.letters(to, 'sign');
      if (has(unit, 'letter-numbered')) await this.letters(to, 'sign', 'number');
    }
    await this.letters({ kind, toUnitId: 'v' }, 'sign', 'number', 'deliver');
  }

  private async interview(): Promise<void> {
    for (const unit of unitNames) await this.climb(this.instantOf(unit), [unit]);
    await this.clock('2018-05-22T10:00:00+08:00');
    const kind = 'interview';
    for (const unit of unitNames) {
      const reason = mark('approval', unit);
      if (has(unit, 'declined'))
        await this.proceed(unit, kind, leader, { kind: 'decline', reason: mark('refusal', unit) });
      if (has(unit, 'approved')) await this.proceed(unit, kind, leader, { kind: 'approve', reason });
      if (has(unit, 'approved')) await this.paper(unit, kind, 'interview-notice', has(unit, 'noticed'));
      if (has(unit, 'withdrawn'))
        await this.proceed(unit, kind, supervisor, { kind: 'withdraw', reason: mark('withdrawal', unit) });
    }
    await this.clock('2018-05-24T15:00:00+08:00');
    for (const unit of unitNames.filter(one => has(one, 'held'))) {
      const [statement, commitment] = [mark('statement', unit), mark('commitment', unit)];
      await this.proceed(unit, kind, supervisor, {
        kind: 'hold',
        statement,
        commitment,
        newDeadlineOn: '2018-05-31',
      });
      if (has(unit, 'minutes-drafted')) await this.paper(unit, kind, 'interview-minutes', false);
    }
  }

  private async account(): Promise<void> {
    const held = unitNames.filter(one => has(one, 'accountability'));
    await this.climb('2018-06-01T07:07:07+08:00', held);
    const kind = 'accountability';
    for (const unit of held) {
      const text = mark('ruling', unit);
      if (has(unit, 'acc-declined'))
        await this.proceed(unit, kind, leader, { kind: 'decline', reason: mark('acc-refusal', unit) });
      if (!has(unit, 'handed-over')) continue;
      await this.proceed(unit, kind, leader, { kind: 'approve', reason: mark('acc-approval', unit) });
      await this.paper(unit, kind, 'accountability-proposal', true);
      if (!has(unit, 'decided')) continue;
      await this.proceed(unit, kind, supervisor, {
        kind: 'record-decision',
        forms: ['organisation-circulation'],
        text,
      });
      if (has(unit, 'delivered')) await this.proceed(unit, kind, supervisor, { kind: 'deliver-decision' });
      if (!has(unit, 'filed')) continue;
      await this.proceed(unit, kind, of('head', unit), { kind: 'appeal', text: mark('appeal', unit) });
      await this.proceed(unit, kind, supervisor, {
        kind: 'decide-appeal',
        isUpheld: true,
        text: mark('appeal-result', unit),
      });
      await this.proceed(unit, kind, supervisor, { kind: 'file' });
    }
    // Later than everything, so that no instant of it is the present one.
    await this.clock('2018-06-05T11:00:00+08:00');
  }
}
