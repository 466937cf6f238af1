/**
 * TypeScript is compiled while it is loaded, and kept by content (ADR 49): whoever edits a file runs what he wrote, and
 * whoever runs it again compiles nothing. What lies in the cache says at its end what it was made from, compiler and
 * settings included; anything else, or half of it, is compiled again. A cache that cannot be written costs time only.
 */
import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';

const root = import.meta.dirname;
const cacheFolder = path.join(root, 'node_modules', '.cache', 'zhenggai');
const require = createRequire(import.meta.url);

const settings = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  inlineSourcesContent: false,
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};
const compiler = JSON.stringify([require('@swc/core/package.json').version, settings]);

// The compiler itself is loaded when there is something to compile.
const compile = (source, file) =>
  require('@swc/core').transformSync(source, {
    ...settings,
    filename: file,
    sourceFileName: path.basename(file),
  }).code;

const readKept = place => {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return '';
  }
};

/** Whole or not at all: others may be reading it, or writing the same. */
const keep = (place, text) => {
  const draft = `${place}.${randomUUID()}.part`;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    try {
      writeFileSync(draft, text);
      renameSync(draft, place);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch {
    // It is compiled again next time.
  }
};

/** A file of this checkout as JavaScript: as it is kept, or newly compiled. */
const compiled = file => {
  const source = readFileSync(file, 'utf8');
  const mark = `\n//# made from ${hash('sha256', compiler + source)}\n`;
  const name = path.relative(root, file);
  // One place for each file, so that old ones do not pile up.
  const place = path.join(cacheFolder, 'compiled', `${name}.js`);
  const kept = readKept(place);
  if (kept.endsWith(mark)) return kept;
  const text = compile(source, file) + mark;
  if (!name.startsWith('..')) keep(place, text);
  return text;
};

/** From here on `require` takes .ts files, and stack traces name their lines. */
export const registerCompiler = () => {
  process.setSourceMapsEnabled(true);
  // Since Node 22.8: what V8 makes of all this is kept too, also by content.
  Module.enableCompileCache?.(path.join(cacheFolder, 'bytecode'));
  Module._extensions['.ts'] = (module, file) => module._compile(compiled(file), file, 'commonjs');
};

/** Fills the cache for everything in these folders: for an image, whose account may not write. */
export const compileFolders = folders => {
  for (const folder of folders)
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.ts')) compiled(path.join(root, folder, name));
};
