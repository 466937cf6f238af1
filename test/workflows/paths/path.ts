import type { TestSystem } from '../../support/worker';
import { fetchHistory, type History } from '../stored-history';

/** The history of a workflow that has taken a path: which one, and in words. */
interface Course {
  /** `<workflow>-<path>`. */
  name: string;
  what: string;
  history: History;
}

/** Something that happens in a campaign, and the courses that its workflows take meanwhile. */
export interface Path {
  names: string[];
  play: (system: TestSystem) => Promise<Course[]>;
}

/** A workflow by its id (its newest run), one run of it, or a history that was fetched already. */
type Played = string | { workflowId: string; runId: string } | History;

const historyOf = async ({ temporal: { client } }: TestSystem, one: Played): Promise<History> => {
  if (typeof one === 'string') return fetchHistory(client, one);
  return 'workflowId' in one ? fetchHistory(client, one.workflowId, one.runId) : one;
};

/** One path with its courses by name, so that the names are known before it is played. */
export const path = <N extends string>(
  whats: Record<N, string>,
  play: (system: TestSystem) => Promise<Record<N, Played>>,
): Path => ({
  names: Object.keys(whats),
  play: async system => {
    const played = await play(system);
    const courses: Course[] = [];
    for (const name of Object.keys(whats) as N[])
      courses.push({ name, what: whats[name], history: await historyOf(system, played[name]) });
    return courses;
  },
});
