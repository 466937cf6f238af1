import type { Problem } from '../contracts/problem';
import { errorInWords, type ErrorCode, type ErrorDetails } from '../../domain/codes/errors';
import { DomainError } from '../../domain/domain-error';
import { databaseTrouble } from '../../prisma/schema/database-trouble';
import { InvalidRequest } from './parse-part';
import { statusOfCode } from './status-of-code';

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
  507: '存储空间不足',
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

/** Where in the request a refusal by code lies, in the words of `errors[].path`. */
const placeOf = ({ code, details }: DomainError): string | undefined => {
  if (code === 'HEADER_INVALID') return `headers.${String(details['what'])}`;
  if (code === 'CURSOR_INVALID') return 'query.cursor';
  return code === 'FILE_EXPECTED' ? 'body.file' : undefined;
};

const ofDomain = (error: DomainError): Made => {
  const { code, details, message } = error;
  const path = placeOf(error);
  return make(code, details, { details, ...(path !== undefined && { errors: [{ path, message }] }) });
};

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

/** What has befallen the engines or the disk, and is not the request's fault. */
const troubleOf = (error: unknown): ErrorCode | undefined => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const trouble = databaseTrouble(error);
  if (trouble === 'disk-full' || code === 'ENOSPC' || code === 'EDQUOT') return 'STORAGE_FULL';
  return trouble && 'RECORD_UNAVAILABLE';
};

/** The problem that an error is to the caller. What is not foreseen is a 500 that says nothing about the inside. */
export const problemOf = (error: unknown): Made => {
  if (error instanceof DomainError) return ofDomain(error);
  if (error instanceof InvalidRequest) return make('REQUEST_INVALID', {}, { errors: error.errors });
  // Express cannot decode a path such as /cases/%E4: the caller's mistake.
  if (error instanceof URIError) return make('PATH_MALFORMED');
  return make(parserProblems[typeOf(error)] ?? troubleOf(error) ?? 'INTERNAL');
};
