import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../domain/rules/types';

/** The lists of a pack, each gathered from all of its files. */
const lists = [
  'documents',
  'sets',
  'programmes',
  'indicators',
  'registers',
  'asks',
  'rules',
  'checks',
] as const;

type File = Partial<Pack>;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap(one => {
      const place = path.join(folder, one.name);
      return one.isDirectory() ? filesOf(place) : one.name.endsWith('.json') ? [place] : [];
    })
    .sort();

/**
 * A pack as it lies in its folder: `pack.json` with id, version and title, and any number of files whose lists are put
 * together in the order of their names.
 */
export const readPack = (folder: string): Pack => {
  const files = filesOf(folder).map(file => JSON.parse(readFileSync(file, 'utf8')) as File);
  const head = JSON.parse(readFileSync(path.join(folder, 'pack.json'), 'utf8')) as Pack;
  const gathered = Object.fromEntries(
    lists.map(list => [list, files.flatMap(one => [...(one[list] ?? [])])]),
  );
  return { ...head, ...(gathered as unknown as Pick<Pack, (typeof lists)[number]>) };
};
