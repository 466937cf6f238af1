import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** A path of the router, with the scripts and styles that its page needs beyond what the page's markup names itself. */
interface PreloadsOfPath {
  path: string;
  scripts: string[];
  styles: string[];
}

/** `page('ledger', … import('./ledger/ledger-page.js')`, as the router says it. */
const ofRouter =
  /(?:page\(|path: )'([^']+)'[^']*?import\('\.\/([^']+)\.js'\)|(index): true[^']*?import\('\.\/([^']+)\.js'\)/g;

const pathsOf = (router: string): { path: string; module: string }[] =>
  [...router.matchAll(ofRouter)].map(([, at, module, index, home]) => ({
    path: index ? '/' : `/${(at ?? '').replace(/^\//, '')}`,
    module: (module ?? home)!,
  }));

/** Not behind the sign-in: without the shell. */
const alone = ['/sign-in', '/dev/gallery'];

/**
 * Writes `preloads.json` beside the page: for each path of the router what its page loads, so that the server can name it in
 * the page and the browser need not run one script to hear of the next. Of the homes, which are chosen by who is signed in,
 * what all of them need.
 */
export const preloadByPath = (): Plugin => ({
  name: 'preload-by-path',
  apply: 'build',
  writeBundle({ dir = '.' }, bundle) {
    const chunks = new Map(
      Object.values(bundle).flatMap(one => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
    );
    // A group may have taken a page in with others.
    const chunkOf = (module: string): Rolldown.OutputChunk => {
      const start = `${path.join(__dirname, module)}.`;
      const found = [...chunks.values()].find(one => one.moduleIds.some(id => id.startsWith(start)));
      return found ?? this.error(`preload-by-path: no script holds ${module}`);
    };
    const reach = (from: Iterable<string>, seen = new Set<string>()): Set<string> => {
      for (const file of from) {
        if (seen.has(file)) continue;
        seen.add(file);
        reach(chunks.get(file)?.imports ?? [], seen);
      }
      return seen;
    };
    const shared = (module: string): string[] => {
      const start = `${path.join(__dirname, module)}.`;
      const id = [...this.getModuleIds()].find(one => one.startsWith(start));
      const homes = id === undefined ? [] : (this.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
      if (homes.length < 2) this.error(`preload-by-path: ${module} chooses in another way`);
      const [first = new Set<string>(), ...others] = homes.map(one =>
        reach([...chunks.values()].flatMap(chunk => (chunk.moduleIds.includes(one) ? [chunk.fileName] : []))),
      );
      return [...first].filter(file => others.every(one => one.has(file)));
    };
    const there = reach([...chunks.values()].filter(one => one.isEntry).map(one => one.fileName));
    const css = (files: Iterable<string>) =>
      [...files].flatMap(file => [...(chunks.get(file)?.viteMetadata?.importedCss ?? [])]);
    const stylesThere = css(there);
    const router = readFileSync(path.join(__dirname, 'router.tsx'), 'utf8');
    const pages = pathsOf(router);
    // The shell is the one script that belongs to no path.
    if (pages.length !== router.split("import('").length - 2)
      this.error('preload-by-path: router.tsx says its pages in another way');
    const preloads = pages.map(({ path: at, module }): PreloadsOfPath => {
      const page = chunkOf(module);
      const needed = reach([
        ...(alone.includes(at) ? [] : [chunkOf('shell/signed-in').fileName]),
        page.fileName,
        ...(at === '/' ? shared(module) : []),
      ]);
      return {
        path: at,
        scripts: [...needed].filter(file => !there.has(file) && chunks.has(file)),
        styles: [...new Set(css(needed))].filter(file => !stylesThere.includes(file)),
      };
    });
    writeFileSync(path.join(dir, 'preloads.json'), JSON.stringify(preloads));
  },
});
