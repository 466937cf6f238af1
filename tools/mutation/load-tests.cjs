const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { transformSync } = require('@swc/core');
const { expect } = require('expect');

const root = path.resolve(__dirname, '../..');
const esModules = /node_modules\/(read-excel-file|chinese-days|@prisma\/schema-engine-wasm)\//;
const compiled = new Map();
/** Files whose text is another than on the disk. */
const changed = new Map();

const compile = (text, tsx) =>
  transformSync(text, {
    jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx } },
    module: { type: 'commonjs' },
  }).code;

/** Properties are tried a few times only: each mutant meets them all anew. */
const RUNS = 20;
require('fast-check').configureGlobal({ numRuns: RUNS });
const withFewRuns = text => text.replace(/numRuns: [\d_]+/g, `numRuns: ${RUNS}`);

const scriptOf = (file, text) =>
  new vm.Script(Module.wrap(compile(withFewRuns(text), file.endsWith('x'))), {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });

const load = (module, file) => {
  let script = changed.get(file);
  if (script === undefined) script = compiled.get(file);
  if (script === undefined) compiled.set(file, (script = scriptOf(file, fs.readFileSync(file, 'utf8'))));
  const own = id => module.require(id);
  own.resolve = id => Module._resolveFilename(id, module);
  script.runInThisContext().call(module.exports, module.exports, own, module, file, path.dirname(file));
};
for (const ext of ['.ts', '.tsx']) Module._extensions[ext] = load;
const plain = Module._extensions['.js'];
for (const ext of ['.js', '.mjs'])
  Module._extensions[ext] = (module, file) => (esModules.test(file) ? load(module, file) : plain(module, file));

const forget = () => {
  for (const file of Object.keys(require.cache))
    if (!file.includes('/node_modules/') && file !== __filename) delete require.cache[file];
  module.children.length = 0;
};

/** Enough of jest for tests of pure functions: blocks, tables, hooks. Titles are not needed. */
const collect = file => {
  const block = parent => ({ parent, tests: [], before: [], beforeEach: [], after: [], afterEach: [], blocks: [] });
  const top = block(null);
  let current = top;
  const describe = (_title, work) => {
    const inner = block(current);
    current.blocks.push(inner);
    current = inner;
    work();
    current = inner.parent;
  };
  const it = (_title, work) => void current.tests.push(work);
  const table = make => (rows, ...values) => {
    if (values.length > 0) throw new Error('tables as templates are not known here');
    return (title, work) => rows.forEach(row => make(title, (...more) => (Array.isArray(row) ? work(...row, ...more) : work(row, ...more))));
  };
  describe.each = table((title, work) => describe(title, () => work()));
  it.each = table((title, work) => it(title, () => work()));
  describe.skip = it.skip = () => undefined;
  describe.skip.each = it.skip.each = () => () => undefined;
  const hook = name => work => void current[name].push(work);
  Object.assign(globalThis, {
    describe,
    it,
    test: it,
    expect,
    beforeAll: hook('before'),
    afterAll: hook('after'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  });
  require(file);
  return top;
};

const around = (block, name) => (block ? [...around(block.parent, name), ...block[name]] : []);

const runBlock = async block => {
  for (const one of block.before) await one();
  for (const one of block.tests) {
    for (const each of around(block, 'beforeEach')) await each();
    await one();
    for (const each of around(block, 'afterEach')) await each();
  }
  for (const inner of block.blocks) await runBlock(inner);
  for (const one of block.after) await one();
};

console.warn = () => undefined;

/** Runs test files one after the other with one file changed; the first that fails, or null. */
const firstFailure = async (tests, file, text) => {
  changed.clear();
  try {
    if (file) changed.set(path.join(root, file), scriptOf(file, text));
  } catch {
    return { test: 'compiler', message: 'is no program' };
  }
  for (const one of tests) {
    forget();
    try {
      await runBlock(collect(path.join(root, one)));
    } catch (error) {
      return { test: one, message: String(error?.message ?? error).slice(0, 200) };
    }
  }
  return null;
};

/** Which functions of the noted files each test file runs. */
const coverage = async (tests, noted) => {
  const byTest = {};
  for (const one of tests) {
    const ran = new Set();
    globalThis.__ran = (file, n) => void ran.add(`${file} ${n}`);
    changed.clear();
    for (const [file, text] of Object.entries(noted)) changed.set(path.join(root, file), scriptOf(file, text));
    forget();
    const from = Date.now();
    await runBlock(collect(path.join(root, one)));
    byTest[one] = { ran: [...ran], ms: Date.now() - from };
  }
  return byTest;
};

process.on('message', async ({ what, tests, file, text, noted }) => {
  try {
    process.send({ answer: what === 'coverage' ? await coverage(tests, noted) : await firstFailure(tests, file, text) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
