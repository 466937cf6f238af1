import type { z } from 'zod';
import type { Problem } from '../contracts/problem';
import { DomainError } from '../../domain/domain-error';
import { statusOfCode } from './status-of-code';

/** A request whose parts do not fit the contract. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  constructor(
    readonly part: 'params' | 'query' | 'body' | 'headers',
    readonly error: z.ZodError,
  ) {
    super(`invalid ${part}`);
  }
}

const titles: Record<number, string> = {
  400: '请求不对',
  401: '未登录',
  403: '没有权限',
  404: '没有找到',
  405: '不支持的方法',
  409: '与现状冲突',
  412: '内容已更新',
  413: '内容过大',
  415: '格式不支持',
  422: '不能办理',
  428: '缺少版本',
  429: '请求过多',
  500: '系统出错',
  503: '暂时不可用',
};

type Made = Omit<Problem, 'requestId'>;

const make = (status: number, code: string, detail: string, more: Partial<Made> = {}): Made => ({
  type: `urn:zhenggai:problem:${code.toLowerCase().replaceAll('_', '-')}`,
  title: titles[status] ?? '出错',
  status,
  detail,
  code,
  ...more,
});

const ofZod = (part: string, error: z.ZodError): Made =>
  make(400, 'REQUEST_INVALID', '请求内容不符合要求', {
    errors: error.issues.map(issue => ({
      path: [part, ...issue.path.map(String)].join('.'),
      message: issue.message,
    })),
  });

/** What body-parser says, by its `type`. */
const parserProblems: Record<string, Made> = {
  'entity.parse.failed': make(400, 'JSON_MALFORMED', '请求内容不是有效的 JSON'),
  'entity.too.large': make(413, 'BODY_TOO_LARGE', '请求内容过大'),
  'encoding.unsupported': make(415, 'ENCODING_UNSUPPORTED', '不支持的编码'),
  'charset.unsupported': make(415, 'CHARSET_UNSUPPORTED', '不支持的字符集'),
  'request.size.invalid': make(400, 'BODY_INCOMPLETE', '请求内容不完整'),
  'request.aborted': make(400, 'BODY_INCOMPLETE', '请求内容不完整'),
};

const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';

/** The problem that an error is to the caller. What is not foreseen is a 500 that says nothing about the inside. */
export const problemOf = (error: unknown): Made => {
  if (error instanceof DomainError)
    return make(statusOfCode(error.code), error.code, error.message, { details: error.details });
  if (error instanceof InvalidRequest) return ofZod(error.part, error.error);
  // Express cannot decode a path such as /cases/%E4: the caller's mistake.
  if (error instanceof URIError) return make(400, 'PATH_MALFORMED', '地址不对');
  return parserProblems[typeOf(error)] ?? make(500, 'INTERNAL', '系统出错,请稍后再试;如仍出错请提供请求编号');
};
