import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf, withNotes } from './mutants.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '2018' },
    most: { type: 'string', default: '300' },
    tests: { type: 'string', default: 'test/domain' },
    out: { type: 'string' },
    again: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('node tools/mutation/run.mjs FOLDER… [--most 300] [--seed 2018] [--tests test/domain] [--out FILE] [--again FILE]');
  process.exit(2);
}

const filesIn = folder =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map(name => path.join(folder, name))
    .filter(name => name.endsWith('.ts'))
    .sort();
const read = file => fs.readFileSync(path.join(root, file), 'utf8');

/** The same order for the same seed (mulberry32). */
const shuffled = (list, seed) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return list.map(one => [next(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
};

/** A process that runs tests; one that hangs is ended and replaced. */
class Runner {
  start() {
    this.child = fork(path.join(import.meta.dirname, 'load-tests.cjs'), { cwd: root, execArgv: ['--max-old-space-size=1500'] });
    this.child.on('error', () => undefined);
  }

  async ask(message, ms) {
    if (!this.child) this.start();
    const { child } = this;
    return new Promise(resolve => {
      const end = answer => {
        clearTimeout(timer);
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        resolve(answer);
      };
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        this.child = null;
        end({ answer: { test: 'time', message: 'does not end' } });
      }, ms);
      child.once('message', end);
      child.once('exit', () => {
        this.child = null;
        end({ answer: { test: 'process', message: 'the process ended' } });
      });
      child.send(message);
    });
  }
}

const files = positionals.flatMap(filesIn);
const parsed = new Map(files.map(file => [file, mutantsOf(file, read(file))]));
const tests = values.tests.split(',').flatMap(one => (one.endsWith('.ts') ? [one] : filesIn(one)))
  .filter(one => one.endsWith('.test.ts'))
  // What needs jest itself is left out.
  .filter(one => !/\bjest\./.test(read(one)));
const keyOf = one => `${one.file}:${one.line} ${one.was} → ${one.replacement}`;

const runner = new Runner();
const noted = Object.fromEntries(files.map(file => [file, withNotes(file, read(file), parsed.get(file).functions)]));
const { answer: byTest, error } = await runner.ask({ what: 'coverage', tests, noted }, 600_000);
if (error || byTest.test) throw new Error(`the tests do not run by themselves: ${error ?? byTest.message}`);

console.log(`all tests: ${tests.reduce((sum, one) => sum + byTest[one].ms, 0)} ms`);
const relevant = ({ file, fn }) => {
  // What runs when a file is loaded may show anywhere.
  const those = fn === null ? [...tests] : tests.filter(one => byTest[one].ran.includes(`${file} ${fn}`));
  return those.sort((a, b) => byTest[a].ms - byTest[b].ms);
};

const all = [...parsed.values()].flatMap(one => one.mutants);
const again = values.again && new Set(JSON.parse(fs.readFileSync(values.again, 'utf8')).survived.map(keyOf));
const sample = again ? all.filter(one => again.has(keyOf(one))) : shuffled(all, Number(values.seed)).slice(0, Number(values.most));
console.log(`${positionals.join(' ')}: ${all.length} mutants, ${sample.length} of them tried, ${tests.length} test files`);

const result = { killed: [], survived: [] };
/** What noticed the last change of a file is asked first. */
const first = new Map();
for (const [n, mutant] of sample.entries()) {
  const { file, start, end, replacement } = mutant;
  const text = read(file);
  const order = relevant(mutant);
  const liked = (first.get(file) ?? []).filter(one => order.includes(one));
  const asked = [...liked, ...order.filter(one => !liked.includes(one))];
  const ms = 20_000 + 10 * asked.reduce((sum, one) => sum + byTest[one].ms, 0);
  const { answer } = await runner.ask({ what: 'run', tests: asked, file, text: text.slice(0, start) + replacement + text.slice(end) }, ms);
  if (answer) {
    result.killed.push({ ...mutant, by: answer });
    if (answer.test.includes('/')) first.set(file, [answer.test, ...liked.filter(one => one !== answer.test)].slice(0, 5));
  } else {
    result.survived.push({ ...mutant, asked: asked.length });
    console.log(`survived ${keyOf(mutant)} (${mutant.what}; ${asked.length} test files)`);
  }
  if (values.out) fs.writeFileSync(values.out, JSON.stringify(result, null, 1));
  if ((n + 1) % 50 === 0) console.log(`… ${n + 1}, ${result.killed.length} noticed`);
}
const { killed, survived } = result;
console.log(`${killed.length} of ${killed.length + survived.length} noticed (${Math.round((100 * killed.length) / (killed.length + survived.length || 1))} %)`);
runner.child?.kill();
