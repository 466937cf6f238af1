import { listen, type Listening } from '../../web/live/listen';

/** A browser's stream, opened and cut by the test. */
class FakeSource {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    FakeSource.opened.push(this);
  }
  close() {
    this.readyState = 2;
  }
  say(id: string) {
    this.onmessage?.({ data: JSON.stringify({ id, isReload: false, changes: [] }) });
  }
  refuse() {
    this.readyState = 2;
    this.onerror?.();
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const show = (visibilityState: string) => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
};
const source = () => FakeSource.opened.at(-1)!;
const open = () => FakeSource.opened.filter(one => one.readyState !== 2);
const heard: string[] = [];
const asked: (string | undefined)[] = [];
let answer: () => ReturnType<Listening['ask']>;
let stop: () => void;
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { EventSource: FakeSource, document: page });
  page.visibilityState = 'visible';
  FakeSource.opened = [];
  heard.length = 0;
  asked.length = 0;
  answer = () => Promise.resolve({ id: `p${asked.length}`, isReload: false, changes: [] });
  stop = listen({
    address: since => `/changes?since=${since ?? ''}`,
    ask: since => {
      asked.push(since);
      return answer();
    },
    isOver: error => (error as Error).message === 'over',
    hear: ({ id }) => heard.push(id),
  });
});
afterEach(() => {
  stop();
  expect(jest.getTimerCount()).toBe(0);
  expect(open()).toEqual([]);
  jest.useRealTimers();
});

it('hears by one stream, and asks nothing besides', async () => {
  source().say('1');
  await pass(120_000);
  source().say('2');
  expect(heard).toEqual(['1', '2']);
  expect([FakeSource.opened.length, asked.length]).toEqual([1, 0]);
});

it('holds no line while nobody looks, and goes on where it was when somebody does', async () => {
  source().say('7');
  show('hidden');
  await pass(6000);
  expect(open()).toEqual([]);
  show('visible');
  expect(open().map(one => one.url)).toEqual(['/changes?since=7']);
  source().say('8');
});

it('a glance elsewhere costs no line', async () => {
  source().say('1');
  show('hidden');
  await pass(3000);
  show('visible');
  await pass(10_000);
  expect(FakeSource.opened).toHaveLength(1);
});

it.each([
  ['refused', () => Promise.resolve(source().refuse())],
  ['kept by something on the way', () => pass(10_000)],
  [
    'cut off again and again',
    () => {
      for (let n = 0; n < 3; n++) source().onerror?.();
      return Promise.resolve();
    },
  ],
])('where the stream is %s it asks, from where it was, and tries the stream again', async (_, block) => {
  await block();
  expect(open()).toEqual([]);
  await pass(1);
  expect([asked, heard]).toEqual([[undefined], ['p1']]);
  await pass(10_000);
  expect([asked, heard]).toEqual([
    [undefined, 'p1'],
    ['p1', 'p2'],
  ]);
  expect(open().map(one => one.url)).toEqual(['/changes?since=p2']);
  source().say('3');
  await pass(60_000);
  expect(asked).toHaveLength(2);
});

it('a stream that is always blocked is tried ever less, and asking goes on', async () => {
  const block = async (ms: number) => {
    for (let spent = 0; spent < ms; spent += 1000) {
      if (source().readyState !== 2) source().refuse();
      await pass(1000);
    }
  };
  await block(600_000);
  const tries = FakeSource.opened.length;
  expect(tries).toBeLessThan(8);
  expect(asked.length).toBeGreaterThan(50);
  await block(600_000);
  expect(FakeSource.opened.length - tries).toBeLessThan(5);
});

it('without a network it goes on asking, and hears when it is back', async () => {
  answer = () => Promise.reject(new Error('offline'));
  source().refuse();
  await pass(30_000);
  expect(asked.length).toBeGreaterThan(2);
  answer = () => Promise.resolve({ id: 'back', isReload: false, changes: [] });
  await pass(10_000);
  expect(heard).toEqual(['back']);
});

it('when nobody is signed in any more it is over', async () => {
  answer = () => Promise.reject(new Error('over'));
  source().refuse();
  await pass(120_000);
  expect(asked).toHaveLength(1);
  expect(open()).toEqual([]);
});
