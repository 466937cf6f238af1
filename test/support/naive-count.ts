import { dateOf, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import type { DocketEvent } from '../../domain/kinds';

/** What units owe themselves, by its name in the rules (domain.md §4). */
const ofUnits = [
  'receipt',
  'liaison',
  'plan',
  'rectification',
  'milestone',
  'report',
  'feedback',
  'progress-feedback',
  'new-deadline',
];

interface Owed {
  kind: string;
  original: CivilDate;
  due: CivilDate;
  is: 'open' | 'met' | 'ended';
  metOn: CivilDate;
  isPaused: boolean;
}

type Change = (event: never) => Partial<Owed>;
type Of<T extends DocketEvent['type']> = Extract<DocketEvent, { type: T }>;

const moved = ({ dueOn }: { dueOn: CivilDate }): Partial<Owed> => ({ due: dueOn });

/** What an event changes in the obligation that it names. */
const changes: Partial<Record<DocketEvent['type'], Change>> = {
  'obligation-met': ({ at }: Of<'obligation-met'>) => ({ is: 'met', metOn: dateOf(at) }),
  'obligation-ended': () => ({ is: 'ended' }),
  'round-opened': ({ dueOn }: Of<'round-opened'>) => ({ is: 'open', due: dueOn, isPaused: false }),
  'extension-decided': (event: Of<'extension-decided'>) => (event.isGranted ? { due: event.dueOn } : {}),
  'clock-paused': () => ({ isPaused: true }),
  'clock-resumed': ({ dueOn }: Of<'clock-resumed'>) => ({ isPaused: false, due: dueOn }),
  'rules-adopted': moved,
  'deadline-revised': moved,
};

/** What is owed in a docket, read off its events one by one. */
const owedBy = (events: readonly DocketEvent[]): Owed[] => {
  const all = new Map<string, Owed>();
  for (const event of events) {
    if (event.type === 'obligation-opened') {
      const { id, kind, dueOn, originalDueOn } = event.obligation;
      const fresh = { is: 'open' as const, metOn: '', isPaused: false };
      all.set(id, { kind, due: dueOn, original: originalDueOn ?? dueOn, ...fresh });
    }
    const one = 'obligationId' in event ? all.get(event.obligationId) : undefined;
    const change = changes[event.type] as ((event: DocketEvent) => Partial<Owed>) | undefined;
    if (one && change) Object.assign(one, change(event));
  }
  return [...all.values()];
};

/** How a case stands by its last closing or reopening. */
const standingOf = (events: readonly DocketEvent[]): string =>
  events.reduce<string>((was, event) => {
    if (event.type === 'closed') return event.outcome;
    return event.type === 'reopened' ? 'open' : was;
  }, 'open');

/** The numbers of a campaign counted by hand from its events, knowing nothing of states. */
export const countOf = (histories: readonly (readonly DocketEvent[])[], asOf: Instant) => {
  const today = dateOf(asOf);
  const cases = histories.filter(([first]) => first?.type === 'opened' && first.docket.kind === 'case');
  const standings = cases.map(events => {
    const [first] = events;
    return { of: first?.type === 'opened' ? first.docket.category : null, is: standingOf(events) };
  });
  const owed = histories.flatMap(owedBy).filter(one => ofUnits.includes(one.kind) && one.is !== 'ended');
  const isLate = (one: Owed): boolean => one.is === 'open' && !one.isPaused && one.due < today;
  const dueByOriginal = owed.filter(one => one.is === 'met' || one.original < today);
  const dueByAdjusted = owed.filter(one => one.is === 'met' || isLate(one));
  const has = (events: readonly DocketEvent[], type: DocketEvent['type']): boolean =>
    events.some(one => one.type === type);
  const isOf = (events: readonly DocketEvent[], kind: string): boolean =>
    events.some(one => one.type === 'proposed' && one.proceedingKind === kind);
  return {
    standings,
    duties: {
      'due:original': dueByOriginal.length,
      'in-time:original': dueByOriginal.filter(one => one.is === 'met' && one.metOn <= one.original).length,
      'due:adjusted': dueByAdjusted.length,
      'in-time:adjusted': dueByAdjusted.filter(one => one.is === 'met' && one.metOn <= one.due).length,
    },
    letters: histories.filter(one => has(one, 'letter-delivered')).length,
    interviews: histories.filter(one => isOf(one, 'interview') && has(one, 'held')).length,
    accountability: histories.filter(
      one => isOf(one, 'accountability') && has(one, 'approved') && !has(one, 'proposal-withdrawn'),
    ).length,
  };
};
