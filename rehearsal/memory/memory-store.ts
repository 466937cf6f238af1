import type { RecordUnit } from '../../domain/compile/record';
import type { Instant } from '../../domain/calendar/civil-date';
import { isFile, project, type DocketState, type Projection } from '../../domain/kinds';
import type { LetterRecord } from '../../domain/letter/project';
import { isNotOut } from '../../domain/letter/state';
import type { ProceedingRecord } from '../../domain/proceeding/project';
import type { Waiting } from '../../domain/sending/sending-time';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import type { RegistryPerson, RegistryUnit } from '../../domain/registry/types';
import type { UnitClosing } from '../../domain/obligation/unit-closing';
import { housesBeside } from '../../domain/registry/family-of';
import { heldPosts } from '../../domain/registry/posts';
import { officeRoles } from '../../domain/permissions/told';
import { nextWorkAt } from '../../record/assessment/next-work';
import type { Reader } from '../../record/audience';
import { amongThese, byId, ofThese, stepKey, type KeptDocket, type KeptStep } from './kept';
import { presentRecord } from './record-of';
import type {
  AdoptionRecord,
  Batch,
  CampaignFacts,
  DocketRecord,
  DocketRow,
  LaunchedTimetable,
  NoticeRow,
  OpenCampaign,
  PieceDecided,
  PieceRecord,
  SupervisedAgain,
} from '../../record/rows';
import type { Store } from '../../record/store';
import { MemoryFigures } from './memory-figures';
import { MemoryAssessments } from './memory-assessments';
import { MemoryTargets } from './memory-targets';
import { OwingIndex } from './owing-index';

/**
 * The record of one campaign in memory, for simulations: the same book writes it, in one thread, so nothing has to be
 * locked. The clock stands at `facts.now` until it is moved.
 */
export class MemoryStore implements Store {
  readonly keepsChain: boolean = false;
  readonly figures: MemoryFigures;
  readonly targets: MemoryTargets;
  readonly assessments: MemoryAssessments;
  readonly dockets = new Map<string, KeptDocket>();
  readonly letters = new Map<string, LetterRecord>();
  readonly proceedings = new Map<string, ProceedingRecord>();
  readonly steps = new Map<string, KeptStep>();
  /** Queued, in the order of their writing; what has been sent is counted and forgotten. */
  queued: NoticeRow[] = [];
  /** The ids of all that was ever queued. */
  private readonly known = new Set<string>();
  isUnclosedReported = false;
  private readonly yearsTold = new Set<number>();
  /** Nothing was owed any more, and nothing to come. */
  isEnded = false;
  planInForce: PlanInForce | null = null;
  /** The pieces of the newest revision, by id. */
  readonly pieces = new Map<string, PieceRecord>();
  /** Letters and proceedings that are not over, so that nobody looks through all of them. */
  readonly openLetters = new Set<string>();
  readonly openProceedings = new Set<string>();
  private readonly owing = new OwingIndex();
  readonly units: readonly RecordUnit[];
  private readonly names: Map<string, string>;
  private readonly closed: Map<string, UnitClosing>;
  /** The last 文号 of each sign and year. */
  readonly numbers = new Map<string, { sign: string; year: number; last: number }>();
  private readonly office: Reader[];
  private readonly byUnit = new Map<string, Reader[]>();
  private readonly reachable: Map<string, string>;

  constructor(
    public facts: CampaignFacts,
    units: (Pick<RegistryUnit, 'id' | 'name' | 'parentId' | 'closing'> &
      Partial<Pick<RegistryUnit, 'kind'>>)[],
    people: Pick<
      RegistryPerson,
      'id' | 'name' | 'unitId' | 'roles' | 'isActive' | 'email' | 'standIns' | 'posts'
    >[],
  ) {
    this.figures = new MemoryFigures(units);
    this.targets = new MemoryTargets(this.dockets);
    this.assessments = new MemoryAssessments(units, this.figures);
    this.names = new Map(units.map(one => [one.id, one.name]));
    this.units = units.map(({ id, name, kind }) => ({ id, name, isTownship: kind === 'township' }));
    this.closed = new Map(units.flatMap(({ id, closing }) => (closing ? [[id, closing] as const] : [])));
    this.reachable = new Map(people.filter(one => one.email).map(one => [one.id, one.unitId]));
    const readers = people
      .filter(one => one.isActive)
      .flatMap(person =>
        heldPosts([person]).map(({ id, name, unitId, roles, email, standIns = [] }): Reader => {
          const unitName = this.names.get(unitId) ?? '';
          const otherHouses = housesBeside(person, unitId, units);
          return { id, name, unitId, roles, unitName, email, standIns, otherHouses };
        }),
      )
      .sort(byId);
    this.office = readers.filter(one =>
      one.roles.some(role => (officeRoles as readonly string[]).includes(role)),
    );
    for (const one of readers) this.byUnit.set(one.unitId, [...(this.byUnit.get(one.unitId) ?? []), one]);
  }

  loadFacts = (): Promise<CampaignFacts> => Promise.resolve(this.facts);
  lockDockets = (ids: string[]): Promise<DocketRecord[]> => {
    const found = ofThese(this.dockets, ids).map(one => one.record);
    const isPaper = ({ state }: DocketRecord): boolean => !isFile(state);
    return Promise.resolve([...found.filter(one => isFile(one.state)), ...found.filter(isPaper)]);
  };
  readDockets = this.lockDockets;
  /** Nobody uploads anything in a simulation: what is handed in is taken as given. */
  countFiles = (ids: string[]): Promise<number> => Promise.resolve(ids.length);
  unitNames = (ids: string[]): Promise<Map<string, string>> => Promise.resolve(amongThese(this.names, ids));
  closings = (ids: string[]): Promise<Map<string, UnitClosing>> =>
    Promise.resolve(amongThese(this.closed, ids));

  readers = (unitIds: string[]): Promise<Reader[]> => {
    const found = new Set([...this.office, ...unitIds.flatMap(id => this.byUnit.get(id) ?? [])]);
    return Promise.resolve([...found].sort(byId));
  };

  whatHangsOn = (docketId: string, rungs: { obligationId: string; rung: string }[]) =>
    Promise.resolve(
      [...this.steps.values()].filter(
        step =>
          step.docketId === docketId &&
          rungs.some(one => one.obligationId === step.obligationId && one.rung === step.rung),
      ),
    );

  takeNumbers = (sign: string, year: number, count: number): Promise<number> => {
    const key = `${sign} ${year}`;
    const last = this.numbers.get(key)?.last ?? 0;
    this.numbers.set(key, { sign, year, last: last + count });
    return Promise.resolve(last + 1);
  };

  unclosedCases = (): Promise<string[]> =>
    Promise.resolve(
      [...this.dockets.values()]
        .filter(({ row }) => row.kind === 'case' && row.status !== 'closed')
        .map(({ row }) => row.id)
        .sort(),
    );

  docketsOwing: Store['docketsOwing'] = (_, unitId, kind) => Promise.resolve(this.owing.in(unitId, kind));

  openDockets = (): Promise<string[]> =>
    Promise.resolve(
      [...this.dockets.values()]
        .filter(({ row }) => !row.isEnded)
        .map(({ row }) => row.id)
        .sort(),
    );

  noteAdoption = ({ to }: AdoptionRecord): Promise<void> => {
    this.facts = { ...this.facts, ...to };
    return Promise.resolve();
  };

  redateNotices = (
    _campaignId: string,
    _now: Instant,
    again: (waiting: Waiting) => Instant,
  ): Promise<void> => {
    this.queued = this.queued.map(one => ({ ...one, sendAt: again(one) }));
    return Promise.resolve();
  };

  /** One thread: nothing is recorded meanwhile. */
  holdCampaignStill = (): Promise<void> => Promise.resolve();
  campaignRecord = presentRecord(this);
  /** Forms are saved in the running system only. */
  savedForm = (): Promise<null> => Promise.resolve(null);

  lockPlanInForce = (): Promise<PlanInForce | null> => Promise.resolve(this.planInForce);

  savePlanInForce = (_id: string, plan: PlanInForce, timetable: LaunchedTimetable): Promise<void> => {
    this.planInForce = plan;
    this.facts = { ...this.facts, timetable, offices: timetable.offices };
    return Promise.resolve();
  };

  readPiece = (_revisionId: string, pieceId: string): Promise<PieceRecord | null> =>
    Promise.resolve(this.pieces.get(pieceId) ?? null);

  writePiece = ({ pieceId, decision }: PieceDecided): Promise<void> => {
    const piece = this.pieces.get(pieceId);
    if (piece?.decision !== 'pending')
      return Promise.reject(new Error(`the piece ${pieceId} has been decided already`));
    this.pieces.set(pieceId, { ...piece, decision });
    return Promise.resolve();
  };

  claimUnclosedReport = (): Promise<boolean> => {
    const isOurs = !this.isUnclosedReported;
    this.isUnclosedReported = true;
    return Promise.resolve(isOurs);
  };

  claimYearNotice = (_campaignId: string, year: number): Promise<boolean> => {
    const isOurs = !this.yearsTold.has(year);
    this.yearsTold.add(year);
    return Promise.resolve(isOurs);
  };

  /** A simulation knows one calendar. */
  calendarWith = (): Promise<null> => Promise.resolve(null);

  superviseAgain = ({ isPastCompletion }: SupervisedAgain): Promise<boolean> => {
    const had = this.isEnded;
    this.isEnded = false;
    if (had && isPastCompletion) this.isUnclosedReported = true;
    return Promise.resolve(had);
  };

  write({ dockets, deliveries, notices }: Batch): Promise<void> {
    // All of it or nothing: looked at before anything is written.
    const taken = dockets.flatMap(one => one.steps.map(stepKey)).find(key => this.steps.has(key));
    if (taken !== undefined) return Promise.reject(new Error(`the rung ${taken} has been taken already`));
    for (const { row, state, headHash, steps, projection } of dockets) {
      this.keepDocket(row, state, headHash);
      this.keepPaper(projection);
      for (const step of steps)
        this.steps.set(stepKey(step), { ...step, docketId: row.id, deliveredAt: null });
    }
    for (const one of deliveries) this.deliver(stepKey(one), one.at);
    this.queue(notices);
    return Promise.resolve();
  }

  /** A notice that was queued once, whether it has left or not, changes nothing. */
  queue(notices: NoticeRow[]): void {
    for (const one of notices) {
      if (this.known.has(one.id)) continue;
      this.known.add(one.id);
      this.queued.push(one);
    }
  }

  private keepPaper({ letter, proceeding, breach, finding }: Projection): void {
    if (breach) this.targets.records.set(breach.id, breach);
    if (finding) this.assessments.records.set(finding.id, finding);
    if (letter) {
      this.letters.set(letter.id, letter);
      if (isNotOut(letter)) this.openLetters.add(letter.id);
      else this.openLetters.delete(letter.id);
    }
    if (proceeding) {
      this.proceedings.set(proceeding.id, proceeding);
      if (proceeding.endedAt === null) this.openProceedings.add(proceeding.id);
      else this.openProceedings.delete(proceeding.id);
    }
  }

  /** Takes over what is open in a running campaign. */
  restore(open: OpenCampaign): void {
    for (const { row, state } of open.dockets) {
      this.keepDocket(row, state, null);
      this.keepPaper(project(state));
      if (state.kind === 'assessment') this.assessments.dueAt = nextWorkAt(state, open.facts.now);
    }
    this.queue(open.queued);
    this.figures.restore(open.figures ?? [], open.facts.now);
    this.isUnclosedReported = open.isUnclosedReported;
    for (const year of open.yearsTold) this.yearsTold.add(year);
  }

  private keepDocket(row: DocketRow, state: DocketState, headHash: string | null): void {
    const { id, campaignId, version, alarmAt } = row;
    this.owing.note(id, state);
    this.dockets.set(id, { row, record: { id, campaignId, version, alarmAt, state, headHash } });
  }

  /** Notes when a rung's notice or letter was delivered; `isFirst` leaves an earlier delivery as it is. */
  private deliver(key: string, at: Instant, isFirst = false): void {
    const step = this.steps.get(key);
    if (step && !(isFirst && step.deliveredAt)) step.deliveredAt = at;
  }

  hasAddress(personId: string | null): personId is string {
    return personId !== null && this.reachable.has(personId);
  }

  /** The unit of a person who has an address. */
  unitOf(personId: string): string | undefined {
    return this.reachable.get(personId);
  }

  /** A notice has left: that is the delivery of its rung, unless it was delivered before. */
  noteSent({ obligationId, round, rung }: NoticeRow, at: Instant): void {
    if (obligationId !== null && round !== null && rung !== null)
      this.deliver(stepKey({ obligationId, round, rung }), at, true);
  }
}
