import { listTasks } from '../../api/contracts/tasks';
import { getSession, signIn } from '../../api/contracts/session';
import { actingFor, setActingFor } from '../../web/client/acting-for';
import { setActingPost } from '../../web/client/acting-post';
import { addressOf, call, newKey } from '../../web/client/call';
import { isSignInExpired, setSignInExpired } from '../../web/client/expired';
import { ApiError, isApiError } from '../../web/client/problem';
import { createQueryClient, sessionKey } from '../../web/client/query-client';
import { en } from '../../web/i18n/en';
import { zh } from '../../web/i18n/zh';
import { explainError } from '../../web/parts/explain-error';
import { memoryStorage } from './keeps-in-memory';

interface Sent {
  address: string;
  init: RequestInit;
  headers: Record<string, string>;
}
const sent: Sent[] = [];
const before = globalThis.fetch;

/** What the API would answer to everything. */
const answers = (status: number, body: unknown, statusText = ''): void => {
  globalThis.fetch = ((address: string, init: RequestInit) => {
    sent.push({ address, init, headers: init.headers as Record<string, string> });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve(new Response(text, { status, statusText }));
  }) as typeof fetch;
};
const thrown = async (work: () => Promise<unknown>): Promise<ApiError> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('it was answered');
};
const noTasks = { items: [], next: null, now: '2018-05-09T09:00:00+08:00', doneToday: [] };

beforeEach(() => {
  sent.length = 0;
  globalThis.sessionStorage = memoryStorage();
});
afterAll(() => {
  globalThis.fetch = before;
});

describe('an address', () => {
  it('has its parameters filled in and written so that Chinese characters, colons and slashes arrive', () => {
    expect(addressOf('/cases/:id/files/:name', { id: 'c:一-1', name: 'a/b' }, undefined)).toBe(
      `/api/v1/cases/${encodeURIComponent('c:一-1')}/files/a%2Fb`,
    );
  });

  it('asks for what is given: a list with commas, and nothing that is empty', () => {
    const query = {
      status: ['closed', 'assigned'],
      light: [],
      q: '',
      unitId: null,
      sort: undefined,
      limit: 0,
    };
    expect(addressOf('/cases', {}, query)).toBe('/api/v1/cases?status=closed%2Cassigned&limit=0');
  });
});

describe('a call', () => {
  it('says the key of the act, the version that was seen and for whom the tab acts', async () => {
    answers(200, noTasks);
    setActingFor('somebody');
    await call(listTasks, { idempotencyKey: 'k1', version: 7 });
    expect(sent[0]).toMatchObject({
      address: '/api/v1/tasks',
      init: { method: 'GET', credentials: 'same-origin' },
      headers: { 'idempotency-key': 'k1', 'if-match': '"7"', 'acting-for': 'somebody' },
    });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  it('says under which post the tab acts, in Latin letters; signing in knows of none', async () => {
    answers(200, noTasks);
    setActingPost('乙办');
    await call(listTasks);
    expect(sent[0]?.headers['acting-post']).toBe('%E4%B9%99%E5%8A%9E');
    const silent = jest.spyOn(console, 'error').mockImplementation();
    await call(signIn, { body: { login: 'a', password: 'b' } }).catch(() => undefined);
    silent.mockRestore();
    expect(sent[1]?.headers['acting-post']).toBeUndefined();
  });

  it('says nothing of what there is not, and nobody signs in for somebody else', async () => {
    answers(200, noTasks);
    await call(listTasks);
    expect(sent[0]?.headers).toEqual({ accept: 'application/json' });
    setActingFor('somebody');
    const silent = jest.spyOn(console, 'error').mockImplementation();
    await call(signIn, { body: { login: 'a', password: 'b' } }).catch(() => undefined);
    silent.mockRestore();
    expect(sent[1]?.headers['acting-for']).toBeUndefined();
    expect(sent[1]?.headers['content-type']).toBe('application/json');
    expect(sent[1]?.init.body).toBe('{"login":"a","password":"b"}');
  });

  it('the API’s refusal comes with its code, its words and its status', async () => {
    answers(409, {
      type: 'urn:zhenggai:problem:VERSION_CONFLICT',
      title: '冲突',
      requestId: 'r1',
      status: 409,
      code: 'VERSION_CONFLICT',
      detail: '已被更新',
      detailEn: 'Changed meanwhile',
    });
    const error = await thrown(() => call(listTasks));
    expect([error.status, error.code, error.message]).toEqual([409, 'VERSION_CONFLICT', '已被更新']);
    expect(isApiError(error, 'VERSION_CONFLICT')).toBe(true);
    expect(isApiError(error, 'OFFLINE')).toBe(false);
    expect(isApiError(new Error('x'))).toBe(false);
  });

  it('what is no problem of the API’s is one all the same: a proxy’s page, an answer off contract, no answer', async () => {
    answers(502, '<html>', 'Bad Gateway');
    expect((await thrown(() => call(listTasks))).problem).toEqual({ status: 502, title: 'Bad Gateway' });
    const silent = jest.spyOn(console, 'error').mockImplementation();
    answers(200, { items: 'none' });
    expect((await thrown(() => call(listTasks))).problem).toEqual({ code: 'ANSWER_UNCLEAR', status: 200 });
    silent.mockRestore();
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    expect((await thrown(() => call(listTasks))).problem).toEqual({ code: 'OFFLINE', status: 0 });
  });

  it('keys are 32 digits, each another', () => {
    const keys = new Set(Array.from({ length: 50 }, newKey));
    expect(keys.size).toBe(50);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('what is told of an error', () => {
  const { error: words } = zh.shell;
  it.each<[string, unknown, string]>([
    ['no network', ApiError.local('OFFLINE'), words.offline],
    ['an answer off contract', ApiError.local('ANSWER_UNCLEAR', 200), words.unclear],
    ['a fault of the server, whatever it says', new ApiError({ status: 500, detail: 'stack' }), words.server],
    ['a refusal, in the API’s own words', new ApiError({ status: 403, detail: '您没有权限' }), '您没有权限'],
    ['a refusal without words', new ApiError({ status: 403 }), words.forbidden],
    ['what is not there', new ApiError({ status: 404 }), words.notFound],
    ['anything else of the API', new ApiError({ status: 418, title: 'teapot' }), 'teapot'],
    ['a fault of the page', new Error('broken'), 'broken'],
    ['what is no error', 'text', 'text'],
  ])('%s', (_, error, told) => expect(explainError(error, zh)).toBe(told));

  it('a refusal is told in the language of the reader', () => {
    const error = new ApiError({ status: 403, detail: '您没有权限', detailEn: 'You may not do this' });
    expect([explainError(error, zh), explainError(error, en)]).toEqual(['您没有权限', 'You may not do this']);
  });
});

describe('what is asked again', () => {
  const retry = createQueryClient().getDefaultOptions().queries?.retry as (
    n: number,
    error: Error,
  ) => boolean;
  it.each<[Error, boolean[]]>([
    [new ApiError({ status: 404 }), [false, false, false]],
    [new ApiError({ status: 499 }), [false, false, false]],
    [new ApiError({ status: 400 }), [false, false, false]],
    [new ApiError({ status: 500 }), [true, true, false]],
    [ApiError.local('OFFLINE'), [true, true, false]],
    [new Error('x'), [true, true, false]],
  ])('%s: %j', (error, expected) => expect([0, 1, 2].map(n => retry(n, error))).toEqual(expected));
});

describe('an error anywhere', () => {
  const failed = async (error: Error) => {
    const client = createQueryClient();
    client.setQueryData(sessionKey, { name: 'A' });
    await client
      .query({ queryKey: ['x'], queryFn: () => Promise.reject(error), retry: false })
      .catch(() => null);
    return client;
  };

  it('asks for the sign-in over the page where it has expired, and nowhere else; the page stays whose it is', async () => {
    const refusal = (code: string, status: number) => ({
      type: '',
      title: '',
      status,
      detail: '',
      detailEn: '',
      code,
      requestId: 'r',
    });
    const isAskedAfter = async (work: () => Promise<unknown>) => {
      await thrown(work);
      const isAsked = isSignInExpired();
      setSignInExpired(false);
      return isAsked;
    };
    answers(401, refusal('SIGN_IN_REQUIRED', 401));
    expect(await isAskedAfter(() => call(listTasks))).toBe(true);
    // Who was never signed in is led to the page for it.
    expect(await isAskedAfter(() => call(getSession))).toBe(false);
    answers(401, refusal('SIGN_IN_FAILED', 401));
    expect(await isAskedAfter(() => call(signIn, { body: { login: 'a', password: 'b' } }))).toBe(false);
    answers(403, refusal('NOT_PERMITTED', 403));
    expect(await isAskedAfter(() => call(listTasks))).toBe(false);
    const over = await failed(new ApiError({ status: 401, code: 'SIGN_IN_REQUIRED' }));
    expect(over.getQueryData(sessionKey)).toEqual({ name: 'A' });
  });

  it('ends the standing in whose days are over, and that one only', async () => {
    setActingFor('somebody');
    await failed(new ApiError({ status: 403, code: 'NOT_PERMITTED' }));
    expect(actingFor()).toBe('somebody');
    await failed(new ApiError({ status: 403, code: 'NOT_STANDING_IN' }));
    expect(actingFor()).toBeNull();
  });
});
