import fc from 'fast-check';
import { addDays, dateOf } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import type { Actor } from '../../domain/permissions/actor';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { coordinator, liaison, supervisor } from '../domain/support/actors';
import { paper } from '../domain/support/case-in-status';
import { calendar } from '../domain/support/facts';
import { amended, slower } from '../domain/support/other-rules';
import { RandomCampaign, type PlanKind } from './random-campaign';
import { adoptionChoices } from '../../domain/codes/adoption';

const reason = '理由';

export type Move = (campaign: RandomCampaign) => Promise<unknown>;

const unitCommands: Command[] = [
  { kind: 'sign-for' },
  { kind: 'return-task', reason },
  { kind: 'submit-plan', ...paper },
  { kind: 'submit-report', ...paper },
  { kind: 'report-progress', percent: 40, ...paper },
  { kind: 'report-progress', percent: 90, ...paper },
  { kind: 'apply-for-closing', ...paper },
  { kind: 'first-review', unitId: 'T', isAccepted: true, reason },
];
const officeCommands: Command[] = ['A', 'B'].flatMap((unitId): Command[] => [
  { kind: 'approve-plan', unitId },
  { kind: 'return-plan', unitId, reason },
  { kind: 'accept-report', unitId },
  { kind: 'return-report', unitId, reason },
  { kind: 'decide-task-return', unitId, isAccepted: true, reason, newLeadId: 'X' },
  { kind: 'decide-task-return', unitId, isAccepted: false, reason },
]);
const endings: Command[] = [
  { kind: 'close', outcome: 'completed', note: '' },
  { kind: 'close', outcome: 'mostly-completed', note: '', grade: 'good', gradeReason: '理由' },
  { kind: 'grade', grade: 'excellent', gradeReason: '复评' },
  { kind: 'close', outcome: 'not-completed', note: '' },
  { kind: 'reopen', reason },
  { kind: 'withdraw', reason },
];
const minutes = fc.integer({ min: 1, max: 2_000 });

const byUnit = fc.tuple(minutes, fc.constantFrom('A', 'B', 'T', 'X'), fc.constantFrom(...unitCommands)).map(
  ([later, unitId, command]): Move =>
    campaign =>
      campaign.act(later, liaison(unitId), command),
);
const byOffice = fc.tuple(minutes, fc.constantFrom(...officeCommands, ...endings)).map(
  ([later, command]): Move =>
    campaign =>
      campaign.act(later, coordinator(), command),
);
const byGroup = fc.tuple(minutes, fc.boolean()).map(
  ([later, isAccepted]): Move =>
    campaign =>
      campaign.act(later, supervisor(), { kind: 'verify', isAccepted, note: '' }),
);
const aimed = fc
  .tuple(minutes, fc.nat({ max: 30 }), fc.nat({ max: 3 }))
  .map(([later, n, which]): Move => campaign => {
    const { id: obligationId, owedBy } = campaign.obligation(n);
    const dueOn = addDays(dateOf(campaign.now), 9);
    if (which === 0)
      return campaign.act(later, liaison(owedBy), { kind: 'complete-milestone', obligationId, ...paper });
    if (which === 1)
      return campaign.act(later, coordinator(), { kind: 'open-round', obligationId, dueOn, reason });
    if (which === 2)
      return campaign.act(later, supervisor(), { kind: 'record-review', obligationId, note: '' });
    return campaign.act(later, supervisor(), {
      kind: 'look-back',
      obligationId,
      isRebound: n % 2 === 0,
      note: '',
    });
  });
const dated = fc
  .tuple(minutes, fc.nat({ max: 30 }), fc.nat({ max: 3 }))
  .map(([later, n, which]): Move => campaign => {
    const { id: obligationId, owedBy, dueOn } = campaign.obligation(n);
    if (which === 0) {
      const to = addDays(dueOn, 1 + (n % 20));
      return campaign.act(later, liaison(owedBy), {
        kind: 'ask-extension',
        obligationId,
        dueOn: to,
        reason,
        fileIds: [],
      });
    }
    const isAccepted = n % 3 > 0;
    const commands: Command[] = [
      { kind: 'decide-extension', obligationId, isAccepted, reason },
      { kind: 'pause-clock', obligationId, category: 'season', reason },
      { kind: 'resume-clock', obligationId, reason },
    ];
    return campaign.act(later, coordinator(), commands[which - 1]!);
  });
const adopting = fc
  .record({
    later: minutes,
    policy: fc.constantFrom(defaultPolicy, slower),
    calendar: fc.constantFrom(
      calendar,
      amended('holiday', '2018-05-21', '2018-06-11'),
      amended('workday', '2018-06-09'),
    ),
    choice: fc.constantFrom(...adoptionChoices),
  })
  .map(
    ({ later, policy, calendar: days, choice }): Move =>
      campaign =>
        campaign.adopt(later, { policy, calendar: days }, choice),
  );
const onPaper = fc.tuple(minutes, fc.nat({ max: 72 })).map(
  ([later, hours]): Move =>
    campaign =>
      campaign.act(later, coordinator(), { kind: 'submit-plan', ...paper }, hours),
);
const passing = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.boolean()).map(
  ([days, isTaken]): Move =>
    campaign =>
      campaign.pass(days, isTaken),
);

/** The usual way, in which most commands are allowed; random moves come in between. */
export const usual = (kind: PlanKind): Move[] => {
  const leads = kind === 'co-led' ? ['A', 'B'] : ['A'];
  const each = (later: number, actor: (unitId: string) => Actor, command: (unitId: string) => Command) =>
    leads.map(
      (unitId): Move =>
        campaign =>
          campaign.act(later, actor(unitId), command(unitId)),
    );
  const outcome = kind === 'simple' ? 'completed' : 'mostly-completed';
  return [
    ...each(60, liaison, () => ({ kind: 'sign-for' })),
    ...each(60, liaison, () => ({ kind: 'submit-plan', ...paper })),
    ...each(
      60,
      () => coordinator(),
      unitId => ({ kind: 'approve-plan', unitId }),
    ),
    ...each(600, liaison, () => ({ kind: 'submit-report', ...paper })),
    ...each(60, liaison, () => ({ kind: 'apply-for-closing', ...paper })),
    campaign => campaign.act(60, supervisor(), { kind: 'verify', isAccepted: true, note: '属实' }),
    campaign => campaign.act(60, coordinator(), { kind: 'close', outcome, note: '' }),
  ];
};

/** What people and time may do to a campaign at any moment. */
export const anything = fc.oneof(
  { weight: 8, arbitrary: byUnit },
  { weight: 5, arbitrary: byOffice },
  { weight: 2, arbitrary: byGroup },
  { weight: 3, arbitrary: aimed },
  { weight: 4, arbitrary: dated },
  { weight: 2, arbitrary: adopting },
  { weight: 1, arbitrary: onPaper },
  { weight: 5, arbitrary: passing },
);

export interface Life {
  kind: PlanKind;
  moves: Move[];
}

/** A random life: so many steps of the usual way, with random moves before each of them and after. */
export const life: fc.Arbitrary<Life> = fc
  .tuple(
    fc.constantFrom<PlanKind>('simple', 'long-term', 'co-led'),
    fc.nat({ max: 14 }),
    fc.array(fc.oneof(fc.constant([]), fc.array(anything, { maxLength: 2 })), { maxLength: 16 }),
  )
  .map(([kind, far, between]) => {
    const way = usual(kind);
    return {
      kind,
      moves: Array.from({ length: Math.max(far, between.length) }, (_, n) => [
        ...(between[n] ?? []),
        ...way.slice(n, n < far ? n + 1 : n),
      ]).flat(),
    };
  });

export const live = async ({ kind, moves }: Life): Promise<RandomCampaign> => {
  const campaign = await new RandomCampaign().launch(kind);
  for (const move of moves) await move(campaign);
  return campaign;
};
