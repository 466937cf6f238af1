import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What the build writes beside the page (web/preload-by-path.ts). */
const preloadsFile = z.array(
  z.object({ path: z.string(), scripts: z.array(z.string()), styles: z.array(z.string()) }),
);
type Preloads = z.infer<typeof preloadsFile>[number];

const isOf = ({ path: pattern }: Preloads, address: string): boolean => {
  const [wanted, given] = [pattern.split('/'), address.replace(/(.)\/$/, '$1').split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((one, i) => (one.startsWith(':') ? given[i] !== '' : one === given[i]))
  );
};

/** None where there is no such file, as in a build of before. */
const readPreloads = async (webDir: string): Promise<Preloads[]> => {
  const text = await readFile(path.join(webDir, 'preloads.json'), 'utf8').catch(() => '[]');
  return preloadsFile.catch([]).parse(JSON.parse(text));
};

/**
 * The links that let the browser fetch at once what the page of this address needs, and not only once a script has asked for
 * the next. Nobody without a session gets further than the sign-in.
 */
export const preloadLinks = async (webDir: string, address: string, hasSession: boolean): Promise<string> => {
  const all = await readPreloads(webDir);
  const own = all.find(one => isOf(one, address)) ?? all.find(one => one.path === '/*');
  const isOpen = own?.path === '/dev/gallery';
  const needed = hasSession || isOpen ? own : all.find(one => one.path === '/sign-in');
  if (!needed) return '';
  return [
    ...needed.styles.map(file => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...needed.scripts.map(file => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ].join('');
};
