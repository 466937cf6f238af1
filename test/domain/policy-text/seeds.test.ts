import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeRules } from '../../../domain/policy-text/propose-rules';
import education from '../../fixtures/policy-texts/education-2014.json';
import fujian from '../../fixtures/policy-texts/fujian-2013.json';
import { scoreOf, type Expected } from './score';

const seeds = path.resolve(__dirname, '../../../../shared/seeds');
const hasSeeds = existsSync(path.join(seeds, fujian.seed));
if (!hasSeeds) console.info(`rules of the seeds skipped: ${seeds} is missing`);
const whereSeeds = hasSeeds ? describe : describe.skip;

const readSeed = (name: string) => proposeRules(readFileSync(path.join(seeds, name), 'utf8'));

whereSeeds('the texts that the law of the field was written from', () => {
  it('of the 32 rules of 〈4〉 with a figure or a date, at least 28 are proposed with kind, comparator, number and period', () => {
    const { of, right, missed, wrong } = scoreOf(readSeed(fujian.seed), fujian as unknown as Expected);
    expect({ of, wrong }).toEqual({ of: 32, wrong: [] });
    expect([right >= 28, missed]).toEqual([true, []]);
  });

  it('the news proposes N1 to N5 and N7', () => {
    const { missed, wrong } = scoreOf(readSeed(education.seed), education);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  it('damaged glyphs are read, and shown as repaired', () => {
    const { repaired, others } = readSeed(fujian.seed);
    expect(repaired.map(one => one.was + one.readAs)).toEqual(['〃·', '〃·', '„〔', '‟〕']);
    expect(
      others.filter(one => one.text.includes('·') || one.text.includes('43号')).map(one => one.kind),
    ).toEqual(['name', 'document-number']);
  });

  it('the set of the annex is listed one by one', () => {
    const sets = readSeed(fujian.seed)
      .proposals.map(one => one.set)
      .filter(one => one?.size === 23);
    expect(sets.length).toBeGreaterThan(20);
    expect(new Set(sets.map(one => one?.members.length))).toEqual(new Set([23]));
  });
});
