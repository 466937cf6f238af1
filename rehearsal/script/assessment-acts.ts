import { openOf } from '../../domain/assessment/owe-in-cycle';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Instant } from '../../domain/calendar/civil-date';
import { assessmentParts } from '../../domain/codes/assessment';
import { acting, openRun, type Act, type Known } from './acting-in-cycle';
import { afterTold, LEADERS_AT, OFFICES_AT, unitTime, UNITS_AT } from './act-times';
import { joined, settled } from './data-acts';
import type { ScriptedAct } from './ledger';
import { behaviourFor, type ScriptOptions } from './options';

const evaluation: Act = {
  kind: 'submit-evaluation',
  methods: ['演练:专项调查', '演练:抽样调查'],
  sampleFrame: '演练:各村名册',
  strata: [{ name: '演练:农户', n: '1000' }],
};

/** Subjects hand in their summaries (总结), the third party what it found, each as units do what they owe. */
const handedIn = (state: AssessmentState, { facts }: Known, { units }: ScriptOptions): ScriptedAct[] =>
  (['summary', 'third-party'] as const).flatMap(step =>
    openOf(state, 'assessment-step', step).flatMap(one => {
      const isSubject = state.subjects.some(({ unitId }) => unitId === one.owedBy);
      if (!isSubject && state.thirdParty?.unitId !== one.owedBy) return [];
      const at = unitTime(one, behaviourFor(units, one, ''), facts);
      const command: Act =
        step === 'summary' ? { kind: 'submit-summary', text: '演练:对照减贫计划的总结' } : evaluation;
      const who = { role: 'liaison' as const, unitId: one.owedBy, key: `${step}:${one.owedBy}@${one.round}` };
      return at === null ? [] : [acting(state, { at, ...who }, command)];
    }),
  );

/** Each signs for its feedback when it has come, whoever does anything at all. */
const signedFor = (state: AssessmentState, { facts }: Known, { units }: ScriptOptions): ScriptedAct[] =>
  Object.entries(state.feedback).flatMap(([owedBy, { letterId, deliveredAt, acknowledgedAt }]) => {
    const owed = { id: letterId, kind: 'assessment-step' as const, owedBy };
    if (deliveredAt === null || acknowledgedAt !== null) return [];
    if (behaviourFor(units, owed, '').kind === 'silent') return [];
    return [
      {
        at: afterTold(deliveredAt, UNITS_AT, facts),
        key: `${letterId}:acknowledge`,
        role: 'liaison',
        unitId: owedBy,
        act: { kind: 'letter', letterId, command: 'acknowledge' },
      },
    ];
  });

/** The lead body marks results, writes the five parts and submits the report, after each return anew. */
const written = (state: AssessmentState, { facts }: Known, { assessment }: ScriptOptions): ScriptedAct[] => {
  const role = 'coordinator' as const;
  const run = openRun(state, 'evaluation');
  if (!run) return [];
  const who = { at: afterTold(run.openedAt, OFFICES_AT, facts), role };
  const marks = (assessment?.marks ?? []).filter(subjectId => !state.marked[subjectId]);
  const parts = assessmentParts.filter(part => (state.report.parts[part]?.at ?? '') < run.openedAt);
  // Keys sort in the order of the acts.
  const key = `evaluation:${run.openedAt}`;
  return [
    ...marks.map(subjectId =>
      acting(
        state,
        { ...who, key: `${key}:0:${subjectId}` },
        { kind: 'mark-results', subjectId, isMarked: true, reason: '演练:成效显著' },
      ),
    ),
    ...parts.map((part, n) =>
      acting(state, { ...who, key: `${key}:1:${n}` }, { kind: 'edit-part', part, text: '演练:见各项数据' }),
    ),
    acting(state, { ...who, key: `${key}:2` }, { kind: 'submit-report' }),
  ];
};

const lastDelivery = ({ subjects, feedback }: AssessmentState): Instant | null => {
  const all = subjects.map(one => feedback[one.unitId]?.deliveredAt ?? null);
  return all.includes(null) ? null : (all.sort().at(-1) ?? null);
};

/** 审议 and 审定 by two people, then the circulation once every subject has its own feedback, and the rewards. */
const decided = (
  state: AssessmentState,
  { facts }: Known,
  { leaders, assessment }: ScriptOptions,
): ScriptedAct[] => {
  const { status, report, circulated } = state;
  const wanted = assessment?.returns ?? (leaders === 'decline' ? 1 : 0);
  const returns = report.returned.filter(one => one.instance === 'deliberation').length;
  const after = (from: Instant) => afterTold(from, LEADERS_AT, facts);
  if (status === 'reported' && report.submitted) {
    const isPassed = returns >= wanted;
    const reason = isPassed ? '演练:同意' : '演练:请补充问题分析';
    const who = { at: after(report.submitted.at), role: 'leader' as const, key: `deliberate:${returns}` };
    return [acting(state, who, { kind: 'deliberate', isPassed, reason })];
  }
  if (status === 'deliberated' && report.deliberated) {
    const who = {
      at: after(report.deliberated.at),
      role: 'second-leader' as const,
      key: `approve:${report.returned.length}`,
    };
    return [acting(state, who, { kind: 'approve', isPassed: true, reason: '演练:同意' })];
  }
  if (status !== 'approved') return [];
  const deliveredAt = lastDelivery(state);
  const role = 'leader' as const;
  return [
    ...(circulated || deliveredAt === null
      ? []
      : [
          acting(
            state,
            { at: after(deliveredAt), role, key: 'circulate' },
            { kind: 'circulate', reason: '演练:通报全县' },
          ),
        ]),
    ...state.subjects.flatMap(({ unitId: subjectId }) =>
      openOf(state, 'assessment-decision', `reward:${subjectId}`).map(one =>
        acting(
          state,
          { at: after(one.openedAt), role, key: `reward:${subjectId}` },
          { kind: 'decide-reward', subjectId, isGranted: true, reason: '演练:按办法奖励' },
        ),
      ),
    ),
  ];
};

/** What everybody does in a yearly cycle: a function of its docket alone. */
export const assessmentActs = (
  state: AssessmentState,
  known: Known,
  options: ScriptOptions,
): ScriptedAct[] => [
  ...handedIn(state, known, options),
  ...signedFor(state, known, options),
  ...(options.office === 'silent'
    ? []
    : [
        ...joined(state, known, options),
        ...settled(state, known, options),
        ...written(state, known, options),
      ]),
  ...(options.leaders === 'silent' ? [] : decided(state, known, options)),
];
