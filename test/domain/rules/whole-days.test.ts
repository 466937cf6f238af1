import { checkAnswers } from '../../../domain/rules/check-answers';
import { checkPack } from '../../../domain/rules/check/check-pack';
import { answersIn } from '../../../domain/target/rules-in-force';
import type { Pack } from '../../../domain/rules/types';
import { packOf } from '../../support/packs';

/** Days are counted on a calendar: whoever answers in halves of them is told so, and nothing is judged by it. */
const pack = packOf('idle-funds');

it.each(['1.5', '3/4', '-3', '60.0', '1000000', '六十', ''])('an answer of %j days is refused', answer => {
  expect(checkAnswers({ 'I4.days': answer }, pack)).toMatchObject([
    { ask: 'I4.days', code: 'ANSWER_NO_DAYS' },
  ]);
});

it.each(['0', '1', '60'])('an answer of %s days stands', answer => {
  expect(checkAnswers({ 'I4.days': answer, 'I1.yellow': answer }, pack)).toEqual([]);
});

it('what is no number of days may be exact in any way', () => {
  expect(checkAnswers({ 'L12.causes-wrong': '3/4' }, packOf('longchuan-2018'))).toEqual([]);
});

const withDays = (days: string): Pack =>
  JSON.parse(
    JSON.stringify(pack, (key, value: unknown) =>
      key === 'days' && typeof value === 'object' ? days : value,
    ),
  ) as Pack;

it('a pack that states parts of days is named with the place', () => {
  const wrong = checkPack(withDays('1.5')).filter(one => one.code === 'DAYS_INVALID');
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong[0]?.place).toMatch(/^rules\[.+\]\.params\..*days$/);
  expect(checkPack(withDays('15')).filter(one => one.code === 'DAYS_INVALID')).toEqual([]);
});

it('an answer that no longer fits a newer version of its pack counts no more', () => {
  const given = { value: '1.5', reason: '', at: '2018-05-09T09:00:00+08:00', by: null };
  const adopted = (one: Pack) => [{ pack: one, hash: '', at: given.at, by: null }];
  expect(answersIn({ answers: { 'I4.days': given }, packs: adopted(withDays('10')) })).toEqual({
    'I4.days': '1.5',
  });
  expect(answersIn({ answers: { 'I4.days': given }, packs: adopted(pack) })).toEqual({});
});
