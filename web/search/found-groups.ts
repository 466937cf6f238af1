import type { Found } from '../../api/contracts/search';
import { foldText } from '../../domain/codes/fold-text';
import type { Text } from '../i18n/zh';
import { pathOfDocket, pathOfLetter } from '../parts/paths';
import type { MenuItem } from '../shell/menu';

/** One line of what was found, and where it leads. */
export interface Option {
  id: string;
  label: string;
  detail: string;
  to: string;
}

export interface Group {
  kind: keyof Text['search']['kinds'];
  options: Option[];
  /** There are more than are shown, and no list that shows them all. */
  hasMore: boolean;
}

interface Asked {
  q: string;
  menu: readonly MenuItem[];
  /** More than one campaign: each line says of which it is. */
  isOfSeveral: boolean;
}

const joined = (...parts: (string | null | false | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The page of a unit where it may be opened, else what it has in common with one's own. */
const placeOf = ({ id, hasPage }: { id: string; hasPage: boolean }): string =>
  hasPage ? `/units/${encodeURIComponent(id)}` : `/ledger?${new URLSearchParams({ unitId: id }).toString()}`;

const casesOf = ({ cases }: Found, { q, isOfSeveral }: Asked, t: Text): Option[] => {
  const options = cases.items.map(one => ({
    id: `case-${one.id}`,
    label: [one.ref, one.title].filter(Boolean).join(' '),
    detail: joined(
      t.names.status[one.status],
      one.leads.map(lead => lead.name).join(t.shell.comma),
      isOfSeveral && one.campaign.title,
    ),
    to: pathOfDocket({ id: one.id, kind: 'case' }),
  }));
  const [first] = cases.items;
  if (!cases.more || !first) return options;
  const search = new URLSearchParams({ q, campaign: first.campaign.id }).toString();
  return [
    ...options,
    { id: 'more-cases', label: t.search.moreCases(q), detail: '', to: `/ledger?${search}` },
  ];
};

/** What was found as lines under their kinds, in the order in which they are read; kinds without any are left out. */
export const foundGroups = (found: Found, asked: Asked, t: Text): Group[] => {
  const folded = foldText(asked.q);
  const groups: Group[] = [
    {
      kind: 'pages',
      options: asked.menu
        .filter(item => foldText(item.label(t)).includes(folded))
        .map(item => ({ id: `page-${item.to}`, label: item.label(t), detail: '', to: item.to })),
      hasMore: false,
    },
    { kind: 'cases', options: casesOf(found, asked, t), hasMore: false },
    {
      kind: 'letters',
      options: found.letters.items.map(one => ({
        id: `letter-${one.id}`,
        label: [one.number, one.title].filter(Boolean).join(' '),
        detail: joined(
          one.toUnit.name,
          t.names.letterStatus[one.status],
          asked.isOfSeveral && one.campaign.title,
        ),
        to: pathOfLetter(one.id),
      })),
      hasMore: found.letters.more,
    },
    {
      kind: 'units',
      options: found.units.items.map(one => ({
        id: `unit-${one.id}`,
        label: one.name,
        detail: joined(one.isClosed && t.search.closed, !one.hasPage && t.search.common),
        to: placeOf(one),
      })),
      hasMore: found.units.more,
    },
    {
      kind: 'people',
      options: found.people.items.map(({ person, post, unit, roles, phone }) => ({
        id: `person-${person.id}`,
        label: person.name,
        detail: joined(unit.name, post ?? roles.map(role => t.names.role[role]).join(t.shell.comma), phone),
        to: placeOf(unit),
      })),
      hasMore: found.people.more,
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
};
