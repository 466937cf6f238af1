import { breachAbilities } from '../../domain/breach/abilities';
import type { BreachState } from '../../domain/breach/state';
import {
  breachStatuses,
  targetStatuses,
  type BreachStatus,
  type TargetStatus,
} from '../../domain/codes/targets';
import { roles, type Role } from '../../domain/codes/roles';
import type { Actor } from '../../domain/permissions/actor';
import { targetAbilities } from '../../domain/target/abilities';

const actor = (role: Role): Actor => ({
  personId: role,
  unitId: 'office',
  family: ['office'],
  roles: [role],
});
const breach = (status: BreachStatus) => ({ status, answerable: null, concerned: null }) as BreachState;

const inBreach: Record<BreachStatus, string[]> = {
  proposed: ['open-case', 'decline'],
  'to-verify': ['decline'],
  opened: [],
  declined: ['open-case'],
};

describe.each(breachStatuses)('a breach that is %s', status => {
  it.each(roles)('is decided by the offices alone: %s', role => {
    const may = role === 'coordinator' || role === 'supervisor';
    expect(breachAbilities(breach(status), actor(role))).toEqual(may ? inBreach[status] : []);
  });
});

const inTargets: Record<TargetStatus, string[]> = {
  open: ['adopt-pack', 'answer-ask', 'attach-notice', 'evaluate-now', 'end'],
  ended: [],
};

describe.each(targetStatuses)('targets that are %s', status => {
  it.each(roles)('are the office’s that runs the campaign: %s', role => {
    expect(targetAbilities(status, actor(role))).toEqual(role === 'coordinator' ? inTargets[status] : []);
  });
});

it('nobody decides about his own house', () => {
  const own = { ...breach('proposed'), answerable: { name: '办公室', unitId: 'office' } };
  expect(breachAbilities(own, actor('coordinator'))).toEqual([]);
});
