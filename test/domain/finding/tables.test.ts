import {
  findingCommands,
  findingStatuses,
  type FindingCommand,
  type FindingStatus,
} from '../../../domain/codes/findings';
import { roles, type Role } from '../../../domain/codes/roles';
import { findingAbilities, mayCommandFinding } from '../../../domain/finding/abilities';
import type { Actor } from '../../../domain/permissions/actor';
import { coordinator, head, leader, supervisor } from '../support/actors';
import { decided, findingIn, proposed, sampleActs } from './found';

/** What a status allows; a dash is refused with the status. */
const allowed: Record<FindingStatus, FindingCommand[]> = {
  proposed: ['establish', 'dismiss', 'join'],
  established: ['contest', 'join', 'open-case'],
  contested: ['decide-contest'],
  dismissed: [],
  joined: [],
};

describe.each(findingStatuses)('a finding that is %s', status => {
  it.each(findingCommands.filter(one => one !== 'enter'))('%s', command => {
    const { act, actor, given } = sampleActs[command];
    const run = () => decided(findingIn[status](), act, { actor, ...(given && { given }) });
    if (allowed[status].includes(command)) expect(run().events.length).toBeGreaterThan(0);
    else
      expect(run).toThrow(
        expect.objectContaining({ code: 'FINDING_NOT_IN_THIS_STATUS', details: { status, command } }),
      );
  });

  it('is on record already where the same is entered again', () => {
    const { act, actor } = sampleActs.enter;
    expect(() => decided(findingIn[status](), act, { actor })).toThrow(
      expect.objectContaining({ code: 'FINDING_KNOWN' }),
    );
  });
});

const rights: Record<FindingCommand, Role[]> = {
  enter: ['coordinator', 'supervisor'],
  establish: ['coordinator', 'supervisor'],
  dismiss: ['coordinator', 'supervisor'],
  contest: ['liaison', 'head'],
  'decide-contest': ['coordinator', 'supervisor', 'leader'],
  join: ['coordinator', 'supervisor'],
  'open-case': ['coordinator', 'supervisor'],
};

const ofUnit = (role: Role, unitId: string): Actor => ({
  personId: role,
  unitId,
  family: [unitId],
  roles: [role],
});

describe.each(findingCommands)('who may %s', command => {
  it.each(roles)('%s', role => {
    const unitId = role === 'liaison' || role === 'head' ? 'transport' : 'office';
    const may = mayCommandFinding(ofUnit(role, unitId), command, { subjectId: 'transport' });
    expect(may).toBe(rights[command].includes(role));
  });

  it('nobody of the house that it is about, but its unit to contest it', () => {
    const own = ofUnit('coordinator', 'transport');
    expect(mayCommandFinding(own, command, { subjectId: 'transport' })).toBe(false);
    const other = mayCommandFinding(ofUnit('head', 'east'), command, { subjectId: 'transport' });
    expect(other).toBe(false);
  });
});

describe('what is offered', () => {
  const offered = (status: FindingStatus, actor: Actor) => findingAbilities(findingIn[status](), actor);

  it('never entering what is there', () => {
    expect(offered('proposed', coordinator())).toEqual(['establish', 'dismiss', 'join']);
  });

  it('contesting to the unit, once', () => {
    expect(offered('established', head('transport'))).toEqual(['contest']);
    const upheld = decided(findingIn.contested(), sampleActs['decide-contest'].act, { actor: supervisor() });
    expect(findingAbilities(upheld.state, head('transport'))).toEqual([]);
  });

  it('deciding the contest to the other office alone', () => {
    expect(offered('contested', coordinator())).toEqual([]);
    expect(offered('contested', supervisor())).toEqual(['decide-contest']);
    expect(offered('contested', leader())).toEqual([]);
  });

  it('nothing about his own house', () => {
    expect(findingAbilities(proposed({ subjectId: 'office' }), coordinator())).toEqual([]);
    expect(findingAbilities(proposed({ subjectId: 'office' }), supervisor())).toEqual([
      'establish',
      'dismiss',
      'join',
    ]);
  });
});
