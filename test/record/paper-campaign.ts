import { addDays, at, dateOf, toInstant, toMs } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import { DomainError } from '../../domain/domain-error';
import { leadsOf } from '../../domain/case/state';
import type { LetterStatus } from '../../domain/codes/letter';
import { fileOrNone } from '../../domain/kinds';
import { letterCommandsIn } from '../../domain/letter/commands';
import type { Actor } from '../../domain/permissions/actor';
import { proceedingCommandsIn } from '../../domain/proceeding/commands-in';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import { paperDue } from '../../domain/proceeding/papers';
import type { Book } from '../../record/book';
import { command as carryOut } from '../../record/command';
import { draftPaper } from '../../record/draft-paper';
import { takeSteps } from '../../record/take-steps';
import { coordinator, head, leader, supervisor } from '../domain/support/actors';
import { smallPlan } from '../domain/support/small-plan';
import { RandomCampaign } from './random-campaign';
import { acts } from '../../domain/codes/ladder';

/** Somebody of another office of the same kind: he stands in for people, and decides as himself at other times. */
const second: Actor = {
  personId: 'second',
  unitId: 'office-2',
  family: ['office-2'],
  roles: ['coordinator', 'supervisor'],
};

const standingIn = (who: Actor, absent: Actor): Actor => ({
  ...absent,
  standIn: {
    personId: who.personId,
    family: who.family,
    periods: [{ firstOn: '2018-01-01', lastOn: '2020-12-31' }],
  },
});

/** What somebody did that was allowed: as whom, for which unit, and which units he decided about. */
export interface Done {
  docketId: string;
  people: string[];
  /** The unit for which he acted as somebody's stand-in. */
  actedFor: string | null;
  decidedAbout: string[];
  what: string;
}

/** Decisions about the work of a case's leads, whoever is named. */
const aboutLeads: readonly Command['kind'][] = [
  'verify',
  'close',
  'reopen',
  'withdraw',
  'record-review',
  'look-back',
];
/** Decisions about what one unit owes, or has handed in. */
const aboutOne: readonly Command['kind'][] = [
  'approve-plan',
  'return-plan',
  'accept-report',
  'return-report',
  'decide-task-return',
  'decide-extension',
  'pause-clock',
  'resume-clock',
  'open-round',
  'first-review',
];

const planOfTwo = () => ({
  ...smallPlan({ milestones: [{ on: '2018-05-25', owedBy: ['T'] }] }, {}),
  problems: ['一-1', '一-2'].map((ref, index) => ({
    ref,
    category: '类别',
    text: `问题 ${ref}`,
    assignments: [index],
  })),
});

/** Why leadership declines: for the offices alone. */
export const refusal = '不批准的内部理由';

/** What a letter or proposal says, as it can be read. */
export interface Paper {
  id: string;
  status: string;
  words: string;
  items: string;
}

/**
 * Two cases of one lead, in which letters are handled and proceedings held, at random, and people stand in for one
 * another. `swaps` says who acts, one after the other, in place of the one whose command it is.
 */
export class PaperCampaign extends RandomCampaign {
  readonly done: Done[] = [];
  /** Every letter and proposal as it stood after each move. */
  readonly papers = new Map<string, Paper[]>();
  private turn = 0;

  constructor(private readonly swaps: number[]) {
    super();
  }

  handOutTwo(): Promise<this> {
    return this.handOut(planOfTwo());
  }

  protected override remember(): void {
    const { letters, proceedings } = this.store;
    const all = [
      ...[...letters.values()].map(({ id, status, title, body, items }) => ({
        id,
        status,
        words: `${title}\n${body}`,
        items,
      })),
      ...[...proceedings.values()].map(({ id, stage, items }) => ({ id, status: stage, words: '', items })),
    ];
    for (const one of all) {
      const known = this.papers.get(one.id) ?? [];
      this.papers.set(one.id, [...known, { ...one, items: JSON.stringify(one.items) }]);
    }
    super.remember();
  }

  private next(): number {
    const { swaps } = this;
    return swaps[this.turn++ % swaps.length] ?? 0;
  }

  /** The one whose command it is, somebody who stands in for him, or another who could do the same. */
  private whoFor(actor: Actor): Actor {
    const swap = this.next();
    const isOffice = actor.roles.some(role => second.roles.includes(role));
    if (swap === 1) return standingIn(second, actor);
    if (swap === 2) return standingIn(isOffice ? second : coordinator(), actor);
    if (swap === 3) return isOffice ? second : standingIn(supervisor(), actor);
    return actor;
  }

  override async act(minutes: number, actor: Actor, command: Command, received?: number): Promise<boolean> {
    const who = received === undefined ? this.whoFor(actor) : actor;
    const state = fileOrNone(this.store.dockets.get(this.caseId)!.record.state)!;
    const owedBy = state.obligations.filter(
      one => 'obligationId' in command && one.id === command.obligationId,
    );
    const named = 'unitId' in command ? [command.unitId] : [];
    const one = aboutOne.includes(command.kind) ? [...named, ...owedBy.map(({ owedBy: unit }) => unit)] : [];
    const isAllowed = await super.act(minutes, who, command, received);
    if (isAllowed)
      this.done.push({
        docketId: this.caseId,
        people: [who.personId, ...(who.standIn ? [who.standIn.personId] : [])],
        actedFor: who.standIn ? who.unitId : null,
        decidedAbout: aboutLeads.includes(command.kind) ? leadsOf(state) : one,
        what: command.kind,
      });
    return isAllowed;
  }

  private async try(minutes: number, work: (book: Book) => Promise<unknown>): Promise<void> {
    this.moveTo(toInstant(toMs(this.now) + minutes * 60_000));
    try {
      await this.write(async book => {
        await work(book);
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refused++;
    }
    this.remember();
  }

  /** Some dockets take the rungs of one act, as workflows dispatch them, at the beginning of a later day or now. */
  async climb(days: number, nth: number): Promise<void> {
    this.caseId = nth % 2 === 0 ? 'c:一-1' : 'c:一-2';
    if (days > 0) this.moveTo(at(addDays(dateOf(this.now), days), '08:00'));
    const ids = [...this.store.dockets.keys()]
      .sort()
      .filter((_, index) => nth % 3 === 0 || index % 3 === nth % 3);
    const only = acts[Math.floor(nth / 2) % acts.length];
    await this.try(1, book =>
      takeSteps(book, ids, { steps: 'rungs', ...(nth % 2 === 0 && only && { only }) }),
    );
  }

  /** The n-th letter goes up to three steps further. */
  async handleLetter(minutes: number, n: number): Promise<void> {
    const isOpen = (status: LetterStatus) => letterCommandsIn(status).length > 0;
    const open = [...this.store.letters.values()].filter(one => isOpen(one.status));
    const letter = open[n % open.length];
    for (let step = 0; letter && step <= n % 3; step++) {
      const [first, ...others] = letterCommandsIn(this.store.letters.get(letter.id)!.status);
      const command = n % 9 === 0 ? (others.at(-1) ?? first) : first;
      if (!command) return;
      const actor = command === 'acknowledge' ? head(letter.toUnitId) : supervisor();
      const order = command === 'reply' ? { kind: command, reply: '' } : { kind: command };
      await this.try(minutes, book =>
        carryOut(book, { on: 'letter', docketIds: [letter.id], command: order, actor }),
      );
    }
  }

  /** The papers that are due are drafted; the n-th proceeding goes one step further. */
  async proceed(minutes: number, n: number): Promise<void> {
    const all = [...this.store.proceedings.values()];
    for (const one of all) {
      const state = this.store.dockets.get(one.id)?.record.state;
      const due = state?.kind === 'proceeding' ? paperDue(state) : null;
      if (due) await this.try(0, book => draftPaper(book, one.id, due));
    }
    const open = all.filter(one => proceedingCommandsIn(one.kind, one.stage).length > 0);
    const one = open[n % open.length];
    if (!one) return;
    const commands = proceedingCommandsIn(one.kind, one.stage);
    const kind = commands[n % commands.length]!;
    const said = {
      reason: kind === 'decline' ? refusal : '理由',
      heldOn: addDays(dateOf(this.now), 2),
      text: '说明',
      statement: '未办结',
      commitment: '按期整改',
      isSatisfied: true,
      isUpheld: true,
      note: '',
      toBody: '县纪委监委',
      forms: ['organisation-circulation'],
      fileIds: [],
    };
    const actor =
      kind === 'approve' || kind === 'decline'
        ? leader()
        : kind === 'answer' || kind === 'appeal'
          ? head(one.unitId)
          : supervisor();
    const command = { kind, ...said } as unknown as ProceedingAct;
    await this.try(minutes, book =>
      carryOut(book, { on: 'proceeding', docketIds: [one.id], command, actor }),
    );
  }
}
