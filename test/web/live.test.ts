import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { allRoutes } from '../../api/routes';
import type { Change } from '../../api/contracts/changes';
import { isConcerned, liveEndpoints } from '../../web/live/concerned';
import { countNews, hold, newsKey } from '../../web/live/news';
import { createRefresh } from '../../web/live/refresh';

const docket = (kind: 'case' | 'unit-file' | 'letter' | 'proceeding', id = 'x'): Change => ({
  what: 'docket',
  id,
  kind,
  campaignId: 'c',
});
const batch = (...changes: Change[]) => ({ isReload: false, changes });
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** What does not change by what others do in a campaign, or is not shown as it is now. */
const notLive = [
  'getSession',
  'getChanges',
  'getKeptForm',
  'search',
  // A head's form: the page of it says when it is no more.
  'getSignOff',
  // Of the past, or a file.
  'getLedgerAsOf',
  'getCaseAsOf',
  'getSummaryAsOf',
  'getLedgerChanges',
  'exportLedger',
  'downloadFile',
  'getReportDraftFile',
  'getReportVersionFile',
  'exportMoneyFlow',
  'exportResults',
  'getFigureTemplate',
  // A draft, a revision: its own page says when somebody was quicker.
  'getDraft',
  'getBurden',
  'listRevisions',
  'getRevision',
  // Rules and people.
  'listForms',
  'getForm',
  'listPolicies',
  'getPolicy',
  'listCalendars',
  'listSchemes',
  'getScheme',
  'getCalendar',
  'listUnits',
  'getUnitHistory',
  'listPeople',
  'getPersonHistory',
  'listStandIns',
  'listColleagues',
  'getHandover',
];

it('each id in the table is an endpoint that is read, and each that is read is in it or is said not to be', () => {
  const read = allRoutes().flatMap(({ endpoint }) => (endpoint.method === 'get' ? [endpoint.id] : []));
  expect([...liveEndpoints, ...notLive].sort()).toEqual([...read].sort());
});

it.each([
  [['getCase', { params: { id: 'x' } }], docket('case'), true],
  [['getCase', { params: { id: 'y' } }], docket('case'), false],
  [['listCases', 'pages', { query: {} }], docket('case'), true],
  [['listLetters', 'pages', {}], docket('case'), false],
  [['getLetter', { params: { id: 'x' } }], docket('letter'), true],
  // What a paper tells a unit it reads in its cases too.
  [['getCase', { params: { id: 'y' } }], docket('letter'), true],
  [['getCockpit', {}], docket('proceeding'), true],
  [['listNotices', 'pages', {}], { what: 'notices', whose: 'own', campaignId: 'c' }, true],
  [['countUnread', {}], { what: 'notices', whose: 'others', campaignId: 'c' }, false],
  [['listTaskGroups', {}], { what: 'reading', id: 'x', kind: 'case', campaignId: 'c' }, true],
  [['getCase', { params: { id: 'y' } }], { what: 'campaign', id: 'c' }, true],
  [['getSession', {}], { what: 'campaign', id: 'c' }, false],
] as [unknown[], Change, boolean][])('%j, when %j: %s', (key, change, expected) => {
  expect(isConcerned(key, change)).toBe(expected);
});

it.each([
  ['nothing', 'a1 b1', 'a1 b1', 0],
  ['another order', 'a1 b1', 'b1 a1', 0],
  ['a row that changed', 'a1 b1', 'a2 b1', 1],
  ['a new row', 'a1', 'a1 b1', 1],
  ['a row that is gone', 'a1 b1', 'a1', 1],
  ['a new row that pushes another over the end', 'a1 b1', 'c1 a1', 1],
  ['all of it', 'a1 b1 c1', 'a2 d1', 3],
])('counts %s', (_, shown, now, count) => {
  const rows = (text: string) => text.split(' ').map(([id = '', version]) => ({ id, version }));
  expect(countNews(rows(shown), rows(now))).toBe(count);
});

describe('what others changed', () => {
  let client: QueryClient;
  let refresh: ReturnType<typeof createRefresh>;
  const ends: (() => void)[] = [];
  const asked: string[] = [];
  let answer = 1;

  beforeEach(() => {
    client = new QueryClient();
    refresh = createRefresh(client, () => 0);
    asked.length = 0;
    answer = 1;
  });
  afterEach(() => {
    ends.splice(0).forEach(end => end());
    refresh.stop();
    client.clear();
  });

  /** Something on the page that shows what a query reads. */
  const shows = async (key: unknown[]) => {
    const observer = new QueryObserver(client, {
      queryKey: key,
      queryFn: () => {
        asked.push(String(key[0]));
        return Promise.resolve({ items: [{ id: 'a', answer }] });
      },
    });
    ends.push(observer.subscribe(() => undefined));
    await wait(5);
    asked.length = 0;
  };
  const cases = ['listCases', {}];

  it('is read anew once for several changes, and nothing besides', async () => {
    for (const key of [cases, ['getCase', { params: { id: 'y' } }], ['listLetters', {}], ['getSession', {}]])
      await shows(key);
    refresh.add(batch(docket('case')));
    refresh.add(batch(docket('case', 'z'), docket('case')));
    await wait(50);
    expect(asked).toEqual(['listCases']);
  });

  it('is read in rounds: what comes soon after waits for the next', async () => {
    await shows(cases);
    for (let n = 0; n < 5; n++) {
      refresh.add(batch(docket('case')));
      await wait(20);
    }
    expect(asked).toHaveLength(1);
    await wait(1200);
    expect(asked).toHaveLength(2);
  });

  it('is not asked for while the reader’s own act is under way, nor what that act asks for itself', async () => {
    await shows(cases);
    let finish: () => unknown = () => undefined;
    const mutation = client
      .getMutationCache()
      .build(client, { mutationFn: () => new Promise<void>(resolve => (finish = resolve)) });
    const sent = mutation.execute(undefined);
    await wait(5);
    refresh.add(batch(docket('case')));
    await wait(300);
    expect(asked).toEqual([]);
    finish();
    await sent;
    await client.invalidateQueries();
    await wait(500);
    expect(asked).toEqual(['listCases']);
  });

  it('after a long break everything that is shown is read anew, but who is signed in', async () => {
    for (const key of [cases, ['getDraft', {}], ['getSession', {}]]) await shows(key);
    refresh.add({ isReload: true, changes: [] });
    await wait(50);
    expect([...asked].sort()).toEqual(['getDraft', 'listCases']);
  });

  it('when it is over, nothing is asked any more', async () => {
    await shows(cases);
    refresh.add(batch(docket('case')));
    refresh.stop();
    await wait(50);
    expect(asked).toEqual([]);
  });

  describe('in a list that is held', () => {
    const shown = () => client.getQueryData<{ items: unknown[] }>(cases)!.items;
    const news = () => client.getQueryData<{ items: unknown[] } | null>(newsKey(cases));
    beforeEach(async () => {
      ends.push(hold(cases));
      await shows(cases);
      answer = 2;
      refresh.add(batch(docket('case')));
      await wait(50);
    });

    it('waits beside it, and what is shown stays', () => {
      expect(shown()).toEqual([{ id: 'a', answer: 1 }]);
      expect(news()!.items).toEqual([{ id: 'a', answer: 2 }]);
    });

    it('is dropped once the reader’s own act has the list read again', async () => {
      await client.invalidateQueries();
      expect(shown()).toEqual([{ id: 'a', answer: 2 }]);
      expect(news()).toBeNull();
    });

    it('is read again where the page changes a part of it itself, as a mark', async () => {
      answer = 3;
      client.setQueryData(cases, { items: [{ id: 'a', answer: 1, mark: true }] });
      await wait(20);
      expect(news()!.items).toEqual([{ id: 'a', answer: 3 }]);
    });

    it('comes by itself once nobody holds it', async () => {
      ends.splice(0, 1).forEach(end => end());
      await wait(1100);
      refresh.add(batch(docket('case')));
      await wait(50);
      expect(shown()).toEqual([{ id: 'a', answer: 2 }]);
    });
  });

  it('of a paged list as many pages wait as have been read', async () => {
    const key = ['listCases', 'pages', {}];
    const pages: unknown[] = [];
    const observer = new InfiniteQueryObserver(client, {
      queryKey: key,
      queryFn: ({ pageParam }) => {
        pages.push(pageParam);
        return Promise.resolve({ items: [{ id: `row ${pageParam}` }], next: pageParam + 1 });
      },
      initialPageParam: 1,
      getNextPageParam: (last: { next: number }) => last.next,
    });
    ends.push(
      observer.subscribe(() => undefined),
      hold(key),
    );
    await wait(5);
    await observer.fetchNextPage();
    pages.length = 0;
    refresh.add(batch(docket('case')));
    await wait(50);
    expect(pages).toEqual([1, 2]);
    expect(client.getQueryData<{ pages: unknown[] }>(newsKey(key))!.pages).toHaveLength(2);
    // More of it: what waits is read as far.
    pages.length = 0;
    await observer.fetchNextPage();
    await wait(20);
    expect(pages).toEqual([3, 1, 2, 3]);
  });
});
