import fc from 'fast-check';
import { alarmsOf } from '../../domain/docket/alarm';
import { adoptionSentences } from '../../domain/explain/adoption';
import { inWords, sentenceOf } from '../../domain/explain/derive';
import { looksUp } from '../../domain/explain/looked-at';
import { whatNext } from '../../domain/outlook/what-next';
import { everythingReader } from '../../domain/permissions/reader';
import { lightOf } from '../../domain/light/light';
import { isOpen } from '../../domain/obligation/types';
import { Book } from '../../record/book';
import { life, live } from './random-lives';
import type { DerivationStep } from '../../domain/explain/derivation';

const isStep = (value: object): value is DerivationStep => 'text' in value && 'cites' in value;

/** Every line of every explanation in a value, wherever it lies. */
const stepsIn = (value: unknown): DerivationStep[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isStep(value)) return [value];
  return Object.values(value).flatMap(stepsIn);
};

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** The English of a step without the words of people and plans, which stay as they are. */
const ownEnglish = (step: DerivationStep): string =>
  stringsIn(step.rule)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, words) => text.replaceAll(words, ''), sentenceOf(step, 'en'));

const codes = new Set<string>();

/** These name the calendar of what other lines looked up. */
const saysOnly: ReadonlySet<string> = new Set([
  'next-act',
  'wait-calendar',
  'wait-offices',
  ...Object.keys(adoptionSentences),
]);

const expectExplained = (step: DerivationStep): void => {
  // The small plan's own dates are given without a rule.
  if (step.cites === 'plan' && step.rule === undefined) return;
  if (!step.rule) throw new Error(`no rule: ${step.text}`);
  codes.add(step.rule.code);
  if (step.calendar !== undefined && !saysOnly.has(step.rule.code))
    expect([step.rule.code, looksUp(step.rule.code)]).toEqual([step.rule.code, true]);
  expect(step.text).toBe(inWords(step.rule, 'zh'));
  for (const text of [step.text, sentenceOf(step, 'en')])
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  expect(ownEnglish(step)).not.toMatch(/\p{Script=Han}/u);
};

it('whatever happens is explained by a rule, in Chinese and in English: dates, rungs, lights, notices', async () => {
  const save = jest.spyOn(Book.prototype, 'save');
  await fc.assert(
    fc.asyncProperty(life, async one => {
      const campaign = await live(one);
      for (const events of campaign.history.values()) stepsIn(events).forEach(expectExplained);
      for (const [, { notices }] of save.mock.calls.splice(0))
        for (const { why } of notices) {
          expect(why.length).toBeGreaterThan(0);
          why.forEach(expectExplained);
        }
      for (const { at, dockets } of campaign.moments)
        for (const { state } of dockets.values())
          expectExplained(lightOf(state, at, campaign.store.facts.policy).why);
    }),
    { numRuns: 150, seed: 2018 },
  );
  for (const code of ['working-days-after', 'rung', 'remind', 'resumed', 'fired-late', 'verification'])
    expect(codes).toContain(code);
});

it('for every obligation it is known what comes next, or why nothing does, and the alarms agree', async () => {
  await fc.assert(
    fc.asyncProperty(life, async one => {
      const { store } = await live(one);
      const { facts } = store;
      for (const { record } of store.dockets.values()) {
        const { state } = record;
        const next = whatNext(state, { facts, papers: [], nameOf: id => id, reader: everythingReader });
        next.waits.forEach(expectExplained);
        expect(next.obligations).toHaveLength(state.obligations.length);
        for (const { obligation, upcoming, standstill } of next.obligations) {
          const hasRung = upcoming.some(({ act }) => act !== 'remind');
          expect(hasRung).toBe(standstill === null);
          if (standstill) expectExplained(standstill);
          upcoming.forEach(({ says }) => expectExplained(says));
          if (!isOpen(obligation)) expect(upcoming).toEqual([]);
        }
        const alarms = alarmsOf(state, facts.policy, facts.calendar);
        const first = (isReminder: boolean) =>
          next.obligations
            .flatMap(({ upcoming }) => upcoming)
            .filter(({ act }) => (act === 'remind') === isReminder)
            .map(({ dueAt }) => dueAt)
            .sort()[0] ?? null;
        expect([first(false), first(true)]).toEqual([alarms.alarmAt, alarms.remindAt]);
      }
    }),
    { numRuns: 150, seed: 2018 },
  );
  for (const code of ['wait-met', 'wait-letter', 'wait-paused', 'wait-climbed', 'next-act'])
    expect(codes).toContain(code);
});

afterAll(() => void process.stdout.write(`${codes.size} kinds of rules: ${[...codes].sort().join(' ')}\n`));
