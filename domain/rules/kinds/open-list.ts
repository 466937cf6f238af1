import type { World } from '../evaluator';
import type { OpenList } from './money-params';

/** What else an open list takes in, as was answered; `none` closes it. */
const alsoAllowed = ({ ask }: OpenList, { asking }: World): readonly string[] =>
  asking
    .of<string>({ ask })
    .split(/[,,、]/)
    .map(one => one.trim())
    .filter(one => one !== '' && one !== 'none');

/**
 * Whether a purpose is allowed. The question behind 等 is asked only of what the text neither names nor excludes.
 *
 * @throws Unanswered
 */
export const isAllowed = (
  purpose: string,
  { allowed, open }: { allowed: readonly string[]; open?: OpenList },
  world: World,
): boolean => {
  if (allowed.includes(purpose)) return true;
  if (open === undefined || (open.never ?? []).includes(purpose)) return false;
  return alsoAllowed(open, world).includes(purpose);
};
