import { allRoutes } from '../../api/routes';
import type { Access, Endpoint } from '../../api/contracts/endpoint';
import { rolesWith } from '../../domain/permissions/capabilities';
import { roles, type Role } from '../../domain/codes/roles';
import { startApi, type Asked, type TestApi } from '../support/api';
import { reading, type Field, type Shape } from '../support/every-field';
import { createPerson, type TestPerson } from '../support/factories';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: Shape;
}
interface Operation {
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Shape }> };
}

let api: TestApi;
let read: ReturnType<typeof reading>;
let paths: Record<string, Record<string, Operation>>;
const people = {} as Record<Role, TestPerson>;

beforeAll(async () => {
  api = await startApi();
  const { body } = await api.ask('/api/openapi.json');
  paths = body.paths;
  read = reading(body.components.schemas);
  for (const role of roles) people[role] = await createPerson(api.db, { unitId: 'office', roles: [role] });
});
afterAll(() => api.close());

const endpoints = allRoutes().map(route => route.endpoint);
const operationOf = ({ path, method }: Endpoint): Operation =>
  paths[path.replace(/:(\w+)/g, '{$1}')]![method]!;
const bodyOf = (endpoint: Endpoint): Shape | undefined =>
  operationOf(endpoint).requestBody?.content['application/json']?.schema;

/** The token of somebody who may call it. */
const capable = (access: Access): { token?: string } => {
  if (access === 'public') return {};
  return { token: people[access === 'signed-in' ? 'liaison' : rolesWith(access)[0]!].token };
};

const INFINITE = '"@infinite"';
const halfPair = '甲\ud83d乙';
const wrongDates = ['2018-02-30', '0000-01-01', '1899-12-31', '3000-01-01', '10000-01-01', '2018-6-1', ''];

/** What no field of this sort may take. */
const wrongFor = ({ type, enum: listed, const: fixed, format, maxLength }: Shape): unknown[] => {
  if (type !== 'string') return [2 ** 31, -(2 ** 31), 2 ** 53 + 2, JSON.parse(INFINITE), 'x'];
  const texts = ['甲\0乙', halfPair];
  if (listed ?? fixed !== undefined) return texts;
  if (format === 'date') return [...texts, ...wrongDates];
  if (format === 'date-time')
    return [...texts, ...wrongDates.map(day => `${day}T08:30:00+08:00`), '2018-06-01T25:00:00Z'];
  return maxLength !== undefined && maxLength <= 20_000 ? [...texts, 'x'.repeat(maxLength + 1)] : texts;
};

/** In an address everything is text, and half a pair cannot be written. */
const wrongInAddress = (shape: Shape): string[] => {
  const inner = shape.items ?? shape.anyOf?.[0] ?? shape;
  if (inner.type === 'string')
    return wrongFor(inner).filter((one): one is string => typeof one === 'string' && one.isWellFormed());
  return inner.type === 'integer'
    ? ['2147483648', '99999999999999999999', '-1', '1.5', '0x10', '1e1', 'NaN', ' ']
    : [];
};

/** What stands in a path where `x` would be wrong by itself. */
const otherwise: Record<string, string> = { version: '1', purpose: 'report', kind: 'tranche' };

const call = (
  endpoint: Endpoint,
  { path, query, body }: { path?: [string, string]; query?: [string, string]; body?: unknown },
): Promise<Asked> => {
  const address = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(path?.[0] === name ? path[1] : (otherwise[name] ?? 'x')),
  );
  const shape = bodyOf(endpoint);
  const sent = body ?? (shape && read.sample(shape));
  return api.ask(`${address}${query ? `?${new URLSearchParams([query]).toString()}` : ''}`, {
    method: endpoint.method.toUpperCase(),
    ...capable(endpoint.access),
    headers: { 'if-match': '1' },
    ...(endpoint.multipart === 'only' && { body: new FormData() }),
    // JSON has no word for it, but a number with enough digits is read as it.
    ...(sent !== undefined && { body: JSON.stringify(sent).replace(INFINITE, '1e999') }),
  });
};

/** The refusal names the field, or what holds it where several forms are possible. */
const names = (answer: Asked, part: string, path: string[]): boolean => {
  const field = [part, ...path].join('.');
  const named = ((answer.body.errors ?? []) as { path: string }[]).map(one => one.path);
  return named.some(one => one !== part && (one === field || field.startsWith(`${one}.`)));
};

const complaints: string[] = [];
const expectRefused = (what: string, answer: Asked, part: string, path: string[]): void => {
  if (answer.status === 400 && names(answer, part, path)) return;
  complaints.push(
    `${what}: ${answer.status} ${answer.body.code} ${JSON.stringify(answer.body.errors ?? null)}`,
  );
};
afterEach(() => complaints.splice(0));

it('refuses in every field of every body what the record cannot keep, and names the field', async () => {
  let sent = 0;
  for (const endpoint of endpoints) {
    const shape = bodyOf(endpoint);
    const fields: Field[] = shape ? read.fieldsOf(shape) : [];
    for (const field of fields)
      for (const wrong of wrongFor(field.shape)) {
        const answer = await call(endpoint, { body: field.holding(wrong) });
        expectRefused(
          `${endpoint.id} ${field.path.join('.')} ${JSON.stringify(wrong).slice(0, 40)}`,
          answer,
          'body',
          field.path,
        );
        sent++;
      }
  }
  expect(complaints).toEqual([]);
  expect(sent).toBeGreaterThan(500);
}, 240_000);

it('refuses it in every part of every address', async () => {
  let sent = 0;
  for (const endpoint of endpoints)
    for (const { name, in: where, schema } of operationOf(endpoint).parameters)
      for (const wrong of where === 'header' ? [] : wrongInAddress(schema)) {
        // An empty part of a path is another path.
        if (where === 'path' && wrong === '') continue;
        const answer = await call(
          endpoint,
          where === 'path' ? { path: [name, wrong] } : { query: [name, wrong] },
        );
        expectRefused(
          `${endpoint.id} ${name} ${wrong.slice(0, 40)}`,
          answer,
          where === 'path' ? 'params' : 'query',
          [name],
        );
        sent++;
      }
  expect(complaints).toEqual([]);
  expect(sent).toBeGreaterThan(200);
}, 240_000);

it('answers nobody without a session, but who wants one', async () => {
  for (const { access, id, path, method } of endpoints) {
    const { status } = await api.ask(path.replace(/:\w+/g, '1'), {
      method: method.toUpperCase(),
      headers: { cookie: 'zhenggai_session=invented', origin: api.url },
    });
    expect([id, status === 401]).toEqual([id, access !== 'public']);
  }
});

it('refuses in every header what is no version, no key and nobody’s id', async () => {
  const wrongHeaders = {
    'If-Match': ['x', '"2147483648"', ''],
    'Acting-For': ['x'.repeat(201), 'a\tb'],
    'Acting-Post': ['x'.repeat(201), 'a%00b', '%E4', '%ED%A0%80'],
    'Idempotency-Key': ['x'.repeat(201), 'a\tb'],
    'Kept-Form': [
      'x',
      'x;version=',
      ';version=1',
      '%E4;version=1',
      'a%00b;version=1',
      `${'x'.repeat(301)};version=1`,
    ],
  };
  for (const endpoint of endpoints)
    for (const { name, in: where } of operationOf(endpoint).parameters)
      for (const wrong of where === 'header' ? wrongHeaders[name as 'If-Match'] : []) {
        const answer = await api.ask(endpoint.path.replace(/:\w+/g, '1'), {
          method: endpoint.method.toUpperCase(),
          ...capable(endpoint.access),
          headers: { [name]: wrong },
        });
        expectRefused(`${endpoint.id} ${name}`, answer, 'headers', [name.toLowerCase()]);
      }
  expect(complaints).toEqual([]);
});

it('says of every text and number that it takes how long or how large it may be', () => {
  const unlimited: string[] = [];
  const check = (
    at: string,
    { type, enum: listed, const: fixed, format, pattern = '', maxLength, maximum = Infinity }: Shape,
  ) => {
    const isBounded =
      listed ??
      (fixed !== undefined || format?.startsWith('date') || maxLength !== undefined || !/[*+]/.test(pattern));
    if (
      type === 'string' ? !isBounded || (!pattern && !listed && fixed === undefined) : maximum > 2_147_483_647
    )
      unlimited.push(at);
  };
  for (const endpoint of endpoints) {
    const shape = bodyOf(endpoint);
    for (const field of shape ? read.fieldsOf(shape) : [])
      check(`${endpoint.id} ${field.path.join('.')}`, field.shape);
    for (const { name, schema } of operationOf(endpoint).parameters)
      for (const field of read.fieldsOf(schema)) check(`${endpoint.id} ${name}`, field.shape);
  }
  expect(unlimited).toEqual([]);
});

describe('what the description does not show', () => {
  const problemTo = async (path: string, role: Role, body?: unknown) => {
    const { status, body: said } = await api.ask(path, {
      token: people[role].token,
      ...(body !== undefined && { method: 'POST', body }),
    });
    return [status, said.errors?.[0]?.path];
  };
  const cursor = (...values: unknown[]) =>
    `cursor=${Buffer.from(JSON.stringify(values)).toString('base64url')}`;

  it.each([
    ['/units', cursor('units', 'a\0')],
    ['/people', cursor('people', halfPair)],
    ['/tasks', cursor('tasks', '2018-06-01', '\0')],
    ['/letters', cursor('letters', '0000-01-01T00:00:00.000Z', 'x')],
    ['/letters', cursor('letters', '+275760-09-13T00:00:00.000Z', 'x')],
    ['/cases', `sort=changed&${cursor('changed', '', '0000-01-01T00:00:00.000Z', 'x')}`],
    ['/cases', cursor('ref', 'x', '99999999999', 'x')],
    ['/cases', 'cursor=%00'],
  ])('takes no written cursor at %s: %s', async (path, query) => {
    expect(await problemTo(`${path}?${query}`, 'coordinator')).toEqual([400, 'query.cursor']);
  });

  it('names a field whose name is the fault, and ends what is nested without end', async () => {
    expect(
      await problemTo('/units', 'administrator', { name: '甲局', kind: 'department', 'a\0': 1 }),
    ).toEqual([400, 'body.a\0']);
    const [status, path] = await problemTo(
      '/units',
      'administrator',
      `{"aliases":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    );
    expect([status, String(path).startsWith('body.aliases.0')]).toEqual([400, true]);
  });

  it('answers a path that is no UTF-8 as the caller’s mistake', async () => {
    expect((await api.ask('/cases/%ED%A0%80', { token: people.coordinator.token })).body.code).toBe(
      'PATH_MALFORMED',
    );
  });
});
