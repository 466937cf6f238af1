import type { z } from 'zod';
import type { Problem } from '../contracts/problem';
import { errorInWords, type ErrorCode, type ErrorDetails } from '../../domain/codes/errors';
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

const make = (code: ErrorCode, details: ErrorDetails = {}, more: Partial<Made> = {}): Made => {
  const status = statusOfCode(code);
  return {
    type: `urn:zhenggai:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: titles[status] ?? '出错',
    status,
    detail: errorInWords(code, details, 'zh'),
    detailEn: errorInWords(code, details, 'en'),
    code,
    ...more,
  };
};

const ofZod = (part: string, error: z.ZodError): Made =>
  make(
    'REQUEST_INVALID',
    {},
    {
      errors: error.issues.map(issue => ({
        path: [part, ...issue.path.map(String)].join('.'),
        message: issue.message,
      })),
    },
  );

/** What body-parser says, by its `type`. */
const parserProblems: Record<string, ErrorCode> = {
  'entity.parse.failed': 'JSON_MALFORMED',
  'entity.too.large': 'BODY_TOO_LARGE',
  'encoding.unsupported': 'ENCODING_UNSUPPORTED',
  'charset.unsupported': 'CHARSET_UNSUPPORTED',
  'request.size.invalid': 'BODY_INCOMPLETE',
  'request.aborted': 'BODY_INCOMPLETE',
};

const typeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';

/** The problem that an error is to the caller. What is not foreseen is a 500 that says nothing about the inside. */
export const problemOf = (error: unknown): Made => {
  if (error instanceof DomainError) return make(error.code, error.details, { details: error.details });
  if (error instanceof InvalidRequest) return ofZod(error.part, error.error);
  // Express cannot decode a path such as /cases/%E4: the caller's mistake.
  if (error instanceof URIError) return make('PATH_MALFORMED');
  return make(parserProblems[typeOf(error)] ?? 'INTERNAL');
};
