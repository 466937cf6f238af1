import type { Found } from '../../api/contracts/search';
import { en } from '../../web/i18n/en';
import { zh } from '../../web/i18n/zh';
import { keepFor } from '../../web/parts/keeper';
import { foundGroups } from '../../web/search/found-groups';
import { forgetSearches, recentSearches, rememberSearch } from '../../web/search/recent-searches';
import type { MenuItem } from '../../web/shell/menu';
import { memoryStorage } from './keeps-in-memory';

const nothing: Found = {
  cases: { items: [], more: false },
  letters: { items: [], more: false },
  units: { items: [], more: false },
  people: { items: [], more: false },
};
const campaign = { id: 'c1', title: '整改' };
const kase = {
  id: 'c1:一-1',
  ref: '一-1',
  title: '路灯不亮',
  status: 'assigned' as const,
  leads: [{ id: 'u', name: '县住建局' }],
  campaign,
};
const menu: MenuItem[] = [
  { to: '/ledger', label: t => t.shell.nav.own, Icon: () => null },
  { to: '/notices', label: t => t.shell.nav.notices, Icon: () => null },
];
const asked = { q: '路灯', menu, isOfSeveral: false };
const groups = (found: Partial<Found>, more: object = {}) =>
  foundGroups({ ...nothing, ...found }, { ...asked, ...more }, zh);

describe('what was found, as lines', () => {
  it('a case leads to its page; of which campaign it is only where there are several', () => {
    const found = { cases: { items: [kase], more: false } };
    const [line] = groups(found)[0]!.options;
    expect(line).toMatchObject({
      label: '一-1 路灯不亮',
      detail: '交办 · 县住建局',
      to: '/cases/c1%3A%E4%B8%80-1',
    });
    expect(groups(found, { isOfSeveral: true })[0]!.options[0]!.detail).toBe('交办 · 县住建局 · 整改');
  });

  it('where there are more cases, a last line leads to the ledger with the same words, in the campaign of the first', () => {
    const { options } = groups({ cases: { items: [kase], more: true } }, { q: '路灯 & 亮' })[0]!;
    const last = new URL(options.at(-1)!.to, 'http://x');
    expect([options.length, last.pathname]).toEqual([2, '/ledger']);
    expect(Object.fromEntries(last.searchParams)).toEqual({ q: '路灯 & 亮', campaign: 'c1' });
  });

  it('a unit leads to its page where that may be opened, else to what one has in common with it; a person to the unit', () => {
    const unit = (hasPage: boolean) => ({ id: 'u 1', name: '县住建局', isClosed: !hasPage, hasPage });
    const person = {
      person: { id: 'p', name: '某某' },
      post: null,
      roles: ['liaison' as const],
      unit: unit(true),
      phone: null,
    };
    const [units, people] = groups({
      units: { items: [unit(true), unit(false)], more: true },
      people: { items: [person, { ...person, post: '股长', phone: '000' }], more: false },
    });
    expect(units!.options.map(one => [one.to, one.detail])).toEqual([
      ['/units/u%201', ''],
      ['/ledger?unitId=u+1', '已撤并 · 与本单位共同的问题'],
    ]);
    expect([units!.hasMore, people!.hasMore]).toEqual([true, false]);
    expect(people!.options.map(one => one.detail)).toEqual(['县住建局 · 联络员', '县住建局 · 股长 · 000']);
    expect(people!.options[0]!.to).toBe('/units/u%201');
  });

  it('pages of one’s own menu, in either language and any width; kinds without any are left out', () => {
    expect(groups({}, { q: '通知' }).map(one => [one.kind, one.options.map(o => o.to)])).toEqual([
      ['pages', ['/notices']],
    ]);
    const inEnglish = foundGroups(nothing, { ...asked, q: 'ＮＯＴＩＣＥ' }, en);
    expect(inEnglish.flatMap(one => one.options.map(o => o.to))).toEqual(['/notices']);
    expect(groups({}, { q: '没有' })).toEqual([]);
  });

  it('a line has an id of its own, across kinds', () => {
    const unit = { id: 'x', name: 'x', isClosed: false, hasPage: true };
    const all = groups({
      cases: { items: [{ ...kase, id: 'x' }], more: true },
      units: { items: [unit], more: false },
      people: {
        items: [{ person: { id: 'x', name: 'x' }, post: null, roles: [], unit, phone: null }],
        more: false,
      },
    }).flatMap(one => one.options.map(o => o.id));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(4);
  });
});

describe('what was searched for lately', () => {
  const person = (id: string) => ({ person: { id }, unit: { id: 'u' } }) as Parameters<typeof keepFor>[0];
  beforeEach(() => {
    Object.defineProperty(globalThis, 'sessionStorage', { value: memoryStorage(), configurable: true });
    keepFor(person('p1'));
  });

  it('the latest first, each once, six at most', () => {
    for (const q of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']) rememberSearch(q);
    expect(recentSearches()).toEqual(['b', 'g', 'f', 'e', 'd', 'c']);
  });

  it('is nobody else’s, and is forgotten when it is asked for', () => {
    rememberSearch('a');
    keepFor(person('p2'));
    expect(recentSearches()).toEqual([]);
    rememberSearch('b');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
    keepFor(person('p1'));
    expect(recentSearches()).toEqual(['a']);
  });

  it('what lies there and is no list is none', () => {
    rememberSearch('a');
    sessionStorage.setItem(sessionStorage.key(0)!, '{"list":{"a":1}}');
    expect(recentSearches()).toEqual([]);
  });
});
