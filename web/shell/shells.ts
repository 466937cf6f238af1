import type { SessionView } from '../../api/contracts/session';

/** The three homes: for whoever decides, whoever supervises, whoever owes. */
const shells = ['leader', 'office', 'unit'] as const;
export type Shell = (typeof shells)[number];

const needs = {
  leader: 'decide-proposals',
  office: 'see-all-notices',
  unit: 'act-for-unit',
} as const satisfies Record<Shell, SessionView['abilities'][number]>;

/** The shells that a person has by what he may do, in the order in which one is chosen for him; never none. */
export const shellsOf = ({ abilities }: Pick<SessionView, 'abilities'>): [Shell, ...Shell[]] => {
  const [first, ...others] = shells.filter(one => abilities.includes(needs[one]));
  return first ? [first, ...others] : ['unit'];
};

/** The one that he chose, as long as it is one of his; else the first. */
export const shellOf = (session: Pick<SessionView, 'abilities'>, chosen: string | null): Shell => {
  const own = shellsOf(session);
  return own.find(one => one === chosen) ?? own[0];
};
