import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeRules } from '../../../domain/policy-text/propose-rules';
import { scoreOf, type Expected } from './score';

const folder = path.resolve(__dirname, '../../fixtures/policy-texts');
const names = readdirSync(folder)
  .filter(one => one.endsWith('.txt'))
  .map(one => one.slice(0, -4))
  .sort();

const scoreOfText = (name: string) =>
  scoreOf(
    proposeRules(readFileSync(path.join(folder, `${name}.txt`), 'utf8')),
    JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Expected,
  );

describe('policies of provinces, cities and counties that are nowhere', () => {
  const scores = names.map(name => ({ name, ...scoreOfText(name) }));

  it('no number and no comparison is wrong without a question', () => {
    expect(scores.filter(one => one.wrong.length > 0).map(one => [one.name, one.wrong])).toEqual([]);
  });

  it.each(scores.map(one => [one.name, one] as const))(
    '%s: at least 80 of 100 rules',
    (_, { of, right, missed }) => {
      expect([right / of >= 0.8, missed]).toEqual([true, expect.anything()]);
    },
  );
});
