import { says, saysOf, saysUnless } from './sentence';

/** What is wrong with a request to the API, or has changed since it was made. */
export const requestErrors = {
  NOT_FOUND: { zh: '没有这个地址', en: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { zh: '不支持的方法', en: 'This method is not supported here' },
  CSRF_REFUSED: {
    zh: '请求不是从本系统页面发出的',
    en: 'The request did not come from a page of this system',
  },
  REQUEST_INVALID: { zh: '请求内容不符合要求', en: 'The request is not as the contract has it' },
  PATH_MALFORMED: { zh: '地址不对', en: 'The address is malformed' },
  JSON_EXPECTED: { zh: '请求内容须为 application/json', en: 'The request has to be application/json' },
  JSON_MALFORMED: { zh: '请求内容不是有效的 JSON', en: 'The request is no valid JSON' },
  BODY_TOO_LARGE: { zh: '请求内容过大', en: 'The request is too large' },
  BODY_INCOMPLETE: { zh: '请求内容不完整', en: 'The request is incomplete' },
  ENCODING_UNSUPPORTED: { zh: '不支持的编码', en: 'This encoding is not supported' },
  CHARSET_UNSUPPORTED: { zh: '不支持的字符集', en: 'This character set is not supported' },
  MULTIPART_EXPECTED: {
    zh: '请以 multipart/form-data 上传文件',
    en: 'Files are uploaded as multipart/form-data',
  },
  HEADER_INVALID: saysOf({
    'if-match': { zh: 'If-Match 不是有效的版本', en: 'If-Match is no valid version' },
    'idempotency-key': {
      zh: 'Idempotency-Key 过长,或含有控制字符',
      en: 'Idempotency-Key is too long, or has control characters',
    },
    'acting-post': {
      zh: 'Acting-Post 过长,或不是百分号编码',
      en: 'Acting-Post is too long, or not percent-encoded',
    },
    'kept-form': {
      zh: 'Kept-Form 不是“表单;version=版本”',
      en: 'Kept-Form is not “form;version=number”',
    },
    'acting-for': {
      zh: 'Acting-For 过长,或含有控制字符',
      en: 'Acting-For is too long, or has control characters',
    },
  }),
  CURSOR_INVALID: {
    zh: '翻页位置无效,请从第一页重新开始',
    en: 'This place in the list is not valid; begin with the first page again',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    zh: '同一请求正在办理,请稍候',
    en: 'The same request is being handled; wait a moment',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '同一个 Idempotency-Key 用于了不同的请求',
    en: 'The same Idempotency-Key was used for another request',
  },
  VERSION_REQUIRED: {
    zh: '请在 If-Match 中写明所见版本(ETag)',
    en: 'Say in If-Match which version you saw (ETag)',
  },
  VERSION_CONFLICT: saysUnless(
    {
      zh: '内容已被他人更新,请核对后再提交',
      en: 'Somebody else has changed this; look at it and send again',
    },
    {
      letter: {
        zh: '函件已有变化,请核对后再办理',
        en: 'The letter has changed; look at it and send again',
      },
      calendar: {
        zh: '工作日历已有变化,请重新导入',
        en: 'The working-day calendar has changed meanwhile; import it again',
      },
    },
  ),
  VERSION_OUTDATED: {
    zh: '内容已被他人更新,请核对后再提交',
    en: 'Somebody else has changed this; look at it and send again',
  },
  KEPT_FORM_DIFFERS: {
    zh: '同一处内容在别处也改了,请选择保留哪一份',
    en: 'The same field was changed elsewhere too; choose which to keep',
  },
  KEPT_FORM_SENT: {
    zh: '这份表单已经送出过,没有再办理一次',
    en: 'This form has been sent already; nothing was done a second time',
  },
  KEPT_FORM_TOO_LARGE: says<{ kilobytes: number }>({
    zh: ({ kilobytes }) => `暂存的内容超过 ${kilobytes} KB,没有存到服务器`,
    en: ({ kilobytes }) => `What was typed is larger than ${kilobytes} KB and was not kept on the server`,
  }),
  KEPT_FORMS_FULL: says<{ most: number }>({
    zh: ({ most }) => `一人最多暂存 ${most} 份表单,请先办完或丢弃一些`,
    en: ({ most }) => `One person can keep ${most} forms at most; send or discard some first`,
  }),
  TOOK_TOO_LONG: says<{ seconds: number }>({
    zh: ({ seconds }) => `用了 ${seconds} 秒还没有算完,已经停止,没有保存任何内容;请精简内容,或分成几份再试`,
    en: ({ seconds }) =>
      `It was not done after ${seconds} seconds and was stopped; nothing was kept. Shorten it, or try it in several parts`,
  }),
  TOOK_TOO_MUCH: says<{ megabytes: number }>({
    zh: ({ megabytes }) => `所需内存超过 ${megabytes} MB,已经停止,没有保存任何内容;请精简内容,或分成几份再试`,
    en: ({ megabytes }) =>
      `It needed more than ${megabytes} MB of memory and was stopped; nothing was kept. Shorten it, or try it in several parts`,
  }),
  TOO_MANY_AT_ONCE: says<{ retryAfter: number }>({
    zh: ({ retryAfter }) => `正在读取或推演的内容较多,请 ${retryAfter} 秒后再试`,
    en: ({ retryAfter }) =>
      `Much is being read or computed at the moment; try again in ${retryAfter} seconds`,
  }),
  TOO_MANY_STREAMS: says<{ most: number }>({
    zh: ({ most }) => `一人同时最多 ${most} 个页面接收变更,请关闭不用的页面`,
    en: ({ most }) => `One person can have ${most} pages told of changes at once; close those not in use`,
  }),
  RECORD_UNAVAILABLE: {
    zh: '数据库暂时没有应答,请稍后再试;不能确定是否已经办理的,请刷新后核对',
    en: 'The database does not answer just now; try again later, and look first whether it was done already',
  },
  STORAGE_FULL: {
    zh: '服务器的存储空间已满,没有保存;请联系管理员',
    en: 'The disk of the server is full, nothing was kept; tell the administrator',
  },
  UPLOAD_QUOTA: says<{ files: number; megabytes: number }>({
    zh: ({ files, megabytes }) => `一人一天最多上传 ${files} 个附件、共 ${megabytes} MB,请稍后再传`,
    en: ({ files, megabytes }) =>
      `One person can upload ${files} files and ${megabytes} MB a day at most; upload the rest later`,
  }),
  INTERNAL: {
    zh: '系统出错,请稍后再试;如仍出错请提供请求编号',
    en: 'The system failed; try again later, and if it fails again, give the number of the request',
  },
};
