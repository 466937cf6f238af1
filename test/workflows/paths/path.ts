import type { TestSystem } from '../../support/worker';

/** A workflow that has taken a path: which one, and what is to be kept of it. */
export interface Course {
  /** `<workflow>-<path>`. */
  name: string;
  /** The path in words. */
  what: string;
  workflowId: string;
  /** The newest where there is none. */
  runId?: string;
}

/** Something that happens in a campaign, and the courses that its workflows take meanwhile. */
export interface Path {
  names: string[];
  play: (system: TestSystem) => Promise<Course[]>;
}

/** One path with its courses by name, so that the names are known before it is played. */
export const path = <N extends string>(
  whats: Record<N, string>,
  play: (system: TestSystem) => Promise<Record<N, string | { workflowId: string; runId: string }>>,
): Path => ({
  names: Object.keys(whats),
  play: async system => {
    const played = await play(system);
    return (Object.keys(whats) as N[]).map(name => {
      const one: string | { workflowId: string; runId: string } = played[name];
      return { name, what: whats[name], ...(typeof one === 'string' ? { workflowId: one } : one) };
    });
  },
});
