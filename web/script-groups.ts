import type { Rolldown } from 'vite';

/**
 * Which modules share a script, each with what it imports that no group before it took. Every file costs its headers and its
 * own beginning of compression, every module that a page does not need costs itself: the numbers are in docs/adr/0062.
 */
export const scriptGroups: Rolldown.CodeSplittingGroup[] = [
  {
    name: 'vendor',
    priority: 4,
    // With what has to run before the first schema is made.
    test: /node_modules[\\/](react|react-dom|react-router|@tanstack|zod|dayjs)[\\/]|without-eval/,
  },
  // What is there before anybody has signed in.
  { name: 'first', priority: 3, test: /web[\\/](main|session[\\/]sign-in-page)\.tsx$/ },
  // What stands around every page.
  { name: 'shell', priority: 2, test: /web[\\/](shell[\\/](app-shell|home-page)|theme[\\/]themed)\.tsx$/ },
  // 待办, in parts by which pages share them; those of a few kilobytes (of source) join the next.
  {
    name: 'home',
    priority: 1,
    test: /web[\\/]unit[\\/]home[\\/]/,
    entriesAware: true,
    entriesAwareMergeThreshold: 4000,
  },
];
