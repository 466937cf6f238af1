import { z } from 'zod';
import type { Access, Endpoint } from '../contracts/endpoint';
import { problem } from '../contracts/problem';
import { LONGEST_HEADER } from '../middleware/assert-header';
import type { Route } from '../route';
import { roleNames } from '../../domain/codes/roles';
import { withStatedLimits } from './stated-limits';
import { rolesWith } from '../../domain/permissions/capabilities';

type Json = Record<string, unknown>;

/** A schema as JSON Schema 2020-12 (OpenAPI 3.1); what has a name goes to the components, once. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output', components: Map<string, Json>): Json => {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  const stated = io === 'input' ? withStatedLimits(made) : (made as Json);
  const { $schema: _, $defs, ...rest } = stated as Json & { $defs?: Record<string, Json> };
  // What is accepted may differ from what is answered (defaults), so each side has its own name.
  const suffix = io === 'input' ? 'Input' : '';
  for (const [name, definition] of Object.entries($defs ?? {}))
    components.set(name + suffix, relocate(definition, suffix));
  return relocate(rest, suffix);
};

/** Points references from `$defs` to the document's components. */
const relocate = (value: Json, suffix: string): Json =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === '$ref' && typeof inner === 'string'
        ? `${inner.replace('#/$defs/', '#/components/schemas/')}${suffix}`
        : inner,
    ),
  ) as Json;

const parametersOf = (
  part: 'path' | 'query',
  schema: z.ZodType | undefined,
  components: Map<string, Json>,
): Json[] => {
  if (!schema) return [];
  const made = schemaOf(schema, 'input', components);
  const reference = made['$ref'];
  const named =
    typeof reference === 'string' ? (components.get(reference.split('/').at(-1) ?? '') ?? {}) : made;
  const required = (named['required'] as string[] | undefined) ?? [];
  return Object.entries((named['properties'] as Record<string, Json> | undefined) ?? {}).map(
    ([name, { description, ...shape }]) => ({
      name,
      in: part,
      required: part === 'path' || required.includes(name),
      ...(description !== undefined && { description }),
      schema: shape,
    }),
  );
};

const aWord = { maxLength: LONGEST_HEADER, pattern: '^[ -~\\u0080-\\u00ff]*$' };
// Nine characters of ASCII for one of three bytes.
const percentEncoded = { maxLength: 9 * LONGEST_HEADER, pattern: '^([ -$&-~]|%[0-9A-Fa-f]{2})*$' };
const aVersion = { maxLength: 13, pattern: '^(W/)?"?[0-9]{1,9}"?$' };

const header = (name: string, isRequired: boolean, description: string, shape: Json = aWord): Json => ({
  name,
  in: 'header',
  required: isRequired,
  description,
  schema: { type: 'string', ...shape },
});

const headersOf = (endpoint: Endpoint): Json[] => [
  ...(endpoint.ifMatch
    ? [
        header(
          'If-Match',
          endpoint.ifMatch === 'required',
          '所见版本,即 GET 回应中的 ETag;已被他人更新则 412',
          aVersion,
        ),
      ]
    : []),
  ...(endpoint.access !== 'public' && (endpoint.method === 'get' || endpoint.mayActFor)
    ? [header('Acting-For', false, '代理办理:被代理人的 id;以其权限办理,并记录实际办理的人')]
    : []),
  ...(endpoint.access !== 'public'
    ? [
        header(
          'Acting-Post',
          false,
          '以哪项任职办理:该单位的 id(百分号编码);缺省为本职。代理时为被代理人的任职',
          percentEncoded,
        ),
      ]
    : []),
  ...(endpoint.isIdempotent
    ? [
        header(
          'Idempotency-Key',
          false,
          '同一人、同一键、同一请求只办理一次,再来得到同一回应;键相同而请求不同则 422',
        ),
        header(
          'Kept-Form',
          false,
          '送出的是哪份暂存、所见版本:键(百分号编码);version=版本。须有 Idempotency-Key;办成即清空,已送出过的不再办理',
          { maxLength: 2800, pattern: '^([!-$&-:<-~]|%[0-9A-Fa-f]{2})+;version=[0-9]{1,9}$' },
        ),
      ]
    : []),
];

const upload = ({ multipart }: Endpoint): Json => ({
  'multipart/form-data': {
    schema: {
      type: 'object',
      required: ['file'],
      additionalProperties: false,
      properties: {
        file: { type: 'string', format: 'binary' },
        // A plan's; a file alone has no date.
        ...(multipart === 'also' && { issuedOn: withStatedLimits({ type: 'string', format: 'date' }) }),
      },
    },
  },
});

const bodyOf = (endpoint: Endpoint, components: Map<string, Json>): Json => {
  if (!endpoint.body && !endpoint.multipart) return {};
  const json = endpoint.body && {
    'application/json': { schema: schemaOf(endpoint.body, 'input', components) },
  };
  return {
    requestBody: { required: true, content: { ...json, ...(endpoint.multipart && upload(endpoint)) } },
  };
};

const answerOf = (endpoint: Endpoint, components: Map<string, Json>): Json => {
  if (endpoint.binary) {
    const types = endpoint.binary === true ? ['*/*'] : endpoint.binary;
    const bytes = { schema: { type: 'string', format: 'binary' } };
    return { description: '文件', content: Object.fromEntries(types.map(type => [type, bytes])) };
  }
  if (!endpoint.response) return { description: '已办' };
  return {
    description: '成功',
    content: { 'application/json': { schema: schemaOf(endpoint.response, 'output', components) } },
  };
};

const who = (access: Access): string => {
  if (access === 'public') return '无须登录';
  return access === 'signed-in'
    ? '登录者'
    : rolesWith(access)
        .map(role => roleNames[role].zh)
        .join('、');
};

const operationOf = (endpoint: Endpoint, components: Map<string, Json>): Json => ({
  operationId: endpoint.id,
  tags: [endpoint.tag],
  summary: endpoint.summary,
  description: `谁可以:${who(endpoint.access)}`,
  ...(endpoint.access === 'public' && { security: [] }),
  parameters: [
    ...parametersOf('path', endpoint.params, components),
    ...parametersOf('query', endpoint.query, components),
    ...headersOf(endpoint),
  ],
  ...bodyOf(endpoint, components),
  responses: {
    [endpoint.status]: answerOf(endpoint, components),
    default: {
      description: '不能办理(RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
});

/** OpenAPI 3.1 from the routes themselves: what is described is what is served. */
export const openApiOf = (routes: readonly Route[], baseUrl: string): Json => {
  const components = new Map<string, Json>();
  components.set('Problem', schemaOf(problem, 'output', components));
  const paths: Record<string, Json> = {};
  for (const { endpoint } of routes) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint, components) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '整改督办 API',
      version: '1',
      description:
        '登录后用 cookie(浏览器)或 Bearer 令牌(脚本)。cookie 会话的修改请求须由本系统页面发出:' +
        'Sec-Fetch-Site 为 same-origin,或 Origin 为本站;Bearer 令牌不受此限。' +
        '时刻一律带 +08:00,日期为北京时间,期限含当日至 24 时。',
    },
    servers: [{ url: new URL('/api/v1', baseUrl).href }],
    security: [{ cookie: [] }, { bearer: [] }],
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'zhenggai_session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
};
