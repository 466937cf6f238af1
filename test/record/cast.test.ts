import { castOf } from '../../rehearsal/script/cast';

const person = (id: string, unitId: string, ...roles: string[]) => ({ id, unitId, roles });
const people = [
  person('a1', 'a', 'liaison'),
  person('a2', 'a', 'head'),
  person('b1', 'b', 'liaison'),
  person('c1', 'c', 'head'),
  person('o1', 'office', 'coordinator'),
];
const signing = castOf(people, unitId => unitId !== 'c');
const plain = castOf(people);

it.each([
  ['the liaison', plain, 'a', 'a1'],
  ['the head, where he signs off what the unit hands in (审签)', signing, 'a', 'a2'],
  ['the liaison, where he would sign off and there is none', signing, 'b', 'b1'],
  ['the head, where there is no liaison', plain, 'c', 'c1'],
])('a unit’s part in a rehearsal is played by %s', (_, cast, unitId, id) => {
  expect(cast.personFor('liaison', unitId).id).toBe(id);
});

it('an office’s part is played by whoever has the role, whatever units have set', () => {
  expect(signing.personFor('coordinator', null).id).toBe('o1');
});

it('where nobody can play a part, that is said', () => {
  expect(() => plain.personFor('liaison', 'd')).toThrow('nobody can act as liaison of d');
});

it('the second instance is another leader than the first, whatever posts he holds', () => {
  const leaders = castOf([
    { id: 'l1', unitId: 'x', roles: ['leader'] },
    { id: 'l1', unitId: 'y', roles: ['leader'] },
    { id: 'l2', unitId: 'x', roles: ['leader'] },
  ]);
  expect(leaders.personFor('leader', null).id).toBe('l1');
  expect(leaders.personFor('second-leader', null).id).toBe('l2');
});
