/** node run.mjs test/exact-rules/run.ts --count 100000 --from 1: random figures, judged by both evaluators. */
import { parseArgs } from 'node:util';
import { packOf } from '../support/packs';
import { compareSeed, type Disagreement } from './compare';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
  },
});

const pack = packOf('fujian-2013');
const sum = { figures: 0, rows: 0, verdicts: new Map<string, number>() };
const byRule = new Map<string, Disagreement[]>();
const first = Number(values.from);

for (let seed = first; seed < first + Number(values.count); seed += 1) {
  const { figures, rows, verdicts, disagreements } = compareSeed(pack, seed);
  sum.figures += figures;
  sum.rows += rows;
  for (const [key, n] of Object.entries(verdicts)) sum.verdicts.set(key, (sum.verdicts.get(key) ?? 0) + n);
  for (const one of disagreements) {
    const rule = one.name.split(' ')[0] ?? '';
    byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
  }
}

console.log(
  [...sum.verdicts]
    .sort()
    .map(([key, n]) => `${key}: ${n}`)
    .join('\n'),
);
console.log(`${values.count} sets, ${sum.figures} figures, ${sum.rows} verdicts`);
for (const [rule, all] of byRule) {
  console.log(`${rule}: ${all.length} disagreements`);
  for (const { seed, asOf, name, says, row } of all.slice(0, Number(values.show)))
    console.log(`  ${seed} ${asOf} ${name}: law ${JSON.stringify(says)}, system ${JSON.stringify(row)}`);
}
console.log(byRule.size === 0 ? 'no disagreement' : `${[...byRule.values()].flat().length} disagreements`);
