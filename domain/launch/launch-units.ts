import type { Registry } from '../registry/types';
import { heldPosts } from '../registry/posts';
import { whoToTell } from '../registry/who-to-tell';
import type { LaunchUnit } from './resolve-units';

/** The registry as a launch sees it, in the order of ids: each unit, and whether anybody in it can be told. */
export const launchUnitsOf = ({ units, people: registered }: Registry): LaunchUnit[] => {
  const people = heldPosts(registered);
  return units
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, kind, aliases, groups, closing = null }) => ({
      id,
      name,
      kind,
      aliases,
      groups,
      closing,
      canBeTold: whoToTell({ id }, people).length > 0,
    }));
};
