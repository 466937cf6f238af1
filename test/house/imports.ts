import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preProcessFile } from 'typescript';

const root = path.resolve(__dirname, '../..');

/** The folders of the checkout that hold code; `test` and `bench` may import everything. */
export const rooms = [
  'domain',
  'record',
  'rehearsal',
  'workflows',
  'activities',
  'prisma',
  'documents',
  'api',
  'web',
  'cli',
  'embedded',
] as const;

const generated = path.join('prisma', 'generated');

/** A folder with every file and folder in it, as paths from the root of the checkout. */
export const pathsUnder = (folder: string): string[] => [
  folder,
  ...readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(file =>
    path.join(folder, file),
  ),
];

const filesIn = (folder: string): string[] =>
  pathsUnder(folder).filter(
    file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith(generated),
  );

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Every file with the files of the checkout that it imports, exports from or loads later; types count as values do. */
export const importsIn = (folders: readonly string[]): Map<string, string[]> => {
  const files = new Set(folders.flatMap(filesIn));
  const read = (file: string): string[] => {
    const { importedFiles } = preProcessFile(readFileSync(path.join(root, file), 'utf8'));
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .flatMap(({ fileName }) => {
        const target = path.join(path.dirname(file), fileName);
        return endings.map(ending => target + ending).filter(found => files.has(found));
      });
  };
  return new Map([...files].map(file => [file, [...new Set(read(file))]]));
};

/** One circle of a graph as `a → b → a`, or null where there is none. */
export const circleIn = (graph: ReadonlyMap<string, readonly string[]>): string | null => {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): string | null => {
    const start = trail.indexOf(node);
    if (start >= 0) return [...trail.slice(start), node].join(' → ');
    if (done.has(node)) return null;
    trail.push(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    trail.pop();
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = visit(node);
    if (circle) return circle;
  }
  return null;
};

/** The graph of folders (or of files beside them) that `placeOf` makes of a graph of files. */
export const foldersOf = (
  graph: ReadonlyMap<string, readonly string[]>,
  placeOf: (file: string) => string | null,
): Map<string, string[]> => {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of graph) {
    const from = placeOf(file);
    if (from === null) continue;
    const known = folders.get(from) ?? new Set();
    for (const to of targets.map(placeOf)) if (to !== null && to !== from) known.add(to);
    folders.set(from, known);
  }
  return new Map([...folders].map(([from, to]) => [from, [...to].sort()]));
};

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
