import { timetableNames } from '../codes/campaigns';
import { nameOf } from '../codes/names';
import type { CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';
import type { Plan, PlanAssignment } from '../plan/types';
import type { Missing } from './answers';
import { missingOf } from './missing-of';
import { campaignUnits } from './build-dockets';
import type { ResolvedPlan } from './resolved-plan';
import type { LaunchUnit, NameResolution } from './resolve-units';

/** The one list of what is missing before launch; each name is asked for once, wherever it stands. */
export class MissingList {
  readonly all: Missing[] = [];
  private readonly namesAsked = new Set<string>();
  constructor(
    private readonly units: LaunchUnit[],
    private readonly plan: Plan,
  ) {}

  private add(
    code: Missing['code'],
    message: string,
    about: Missing['about'],
    proposals: string[] = [],
    isWarning = false,
  ) {
    this.all.push(missingOf(this.plan, { code, message, about, proposals, isWarning }));
  }

  name(name: string, found: Exclude<NameResolution, { kind: 'units' }>, assignment: number): void {
    if (this.namesAsked.has(name)) return;
    this.namesAsked.add(name);
    if (found.kind === 'collective')
      this.add('UNIT_COLLECTIVE', `「${name}」指哪些单位?登记册里没有对应的分组`, { name, assignment });
    else if (found.kind === 'several')
      this.add(
        'UNIT_AMBIGUOUS',
        `「${name}」在登记册里对应 ${found.names.length} 个单位:${found.names.join('、')}`,
        { name, assignment },
        found.proposals,
      );
    else if (found.kind === 'closed')
      this.add(
        'UNIT_CLOSED',
        `「${found.unit.name}」已于 ${inChinese(found.unit.closing?.on ?? '')} 撤并,由哪个单位承接?`,
        { name, assignment },
        found.proposals,
      );
    else this.add('UNIT_UNKNOWN', `登记册里没有「${name}」`, { name, assignment }, found.proposals);
  }

  openEnded(assignment: number, label: string): void {
    this.add(
      'UNIT_LIST_OPEN_ENDED',
      `措施 ${label} 的单位名单以「等」结尾,请补全或确认已完整`,
      { assignment },
      ['complete'],
    );
  }

  lead(assignment: number, label: string, firstResponsible: string | undefined): void {
    const proposals = firstResponsible ? [firstResponsible] : [];
    this.add('LEAD_MISSING', `措施 ${label} 没有牵头单位`, { assignment }, proposals);
  }

  deadline(assignment: number, { label, deadline, milestones }: PlanAssignment): void {
    // The days in the measure's words are the likeliest, the latest first.
    const days = [...new Set(milestones.flatMap(one => one.dueOn ?? []))].sort().reverse().slice(0, 3);
    if (deadline)
      this.add('DEADLINE_UNRESOLVED', `措施 ${label} 的时限「${deadline.raw}」须人工确定`, { assignment });
    else this.add('DEADLINE_MISSING', `措施 ${label} 没有写明时限`, { assignment }, days);
  }

  deadlinePassed(assignment: number, label: string, on: CivilDate): void {
    this.add(
      'DEADLINE_PASSED',
      `措施 ${label} 的时限 ${inChinese(on)} 早于交办日,启动后即为逾期`,
      { assignment },
      [],
      true,
    );
  }

  milestoneUnresolved(assignment: number, milestone: number, raw: string): void {
    this.add('DEADLINE_UNRESOLVED', `节点「${raw}」的日期须人工确定或删去`, { assignment, milestone }, [
      'drop',
    ]);
  }

  milestoneAfterDeadline(assignment: number, milestone: number, raw: string, due: CivilDate): void {
    const message = `节点「${raw}」晚于整改时限 ${inChinese(due)}:作为后续跟踪(不影响销号),还是按整改要求办理?`;
    this.add('MILESTONE_AFTER_DEADLINE', message, { assignment, milestone }, ['follow-up', 'keep', 'drop']);
  }

  linksUnconfirmed(): void {
    this.add('LINKS_UNCONFIRMED', '问题与措施的对应关系尚未确认', {}, ['confirm']);
  }

  problemUnassigned(ref: string): void {
    this.add('PROBLEM_UNASSIGNED', `问题 ${ref} 没有对应的措施,无人负责`, { ref });
  }

  assignmentUnlinked(assignment: number, label: string): void {
    this.add('ASSIGNMENT_UNLINKED', `措施 ${label} 没有对应任何问题,将无人督办`, { assignment });
  }

  majorUnknown(ref: string): void {
    this.add('MAJOR_UNKNOWN', `标为重大事项的问题 ${ref} 不在方案中`, { ref }, [], true);
  }

  timetable(field: string, proposal: CivilDate): void {
    this.add(
      'TIMETABLE_INCOMPLETE',
      `方案没有写明${nameOf(timetableNames, field, 'zh') ?? field},建议 ${proposal}`,
      { field },
      [proposal],
    );
  }

  /** Every unit of the campaign must have somebody to tell; a unit without liaison falls to its head. */
  nobodyToTell(resolved: ResolvedPlan): void {
    const byId = new Map(this.units.map(unit => [unit.id, unit]));
    for (const id of campaignUnits(resolved)) {
      const unit = byId.get(id);
      if (!unit?.canBeTold)
        this.add('UNIT_HAS_NOBODY', `${unit?.name ?? id} 没有可通知的联络员或负责人`, { unitId: id });
    }
  }
}
