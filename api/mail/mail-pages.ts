import { createHash } from 'node:crypto';
import { Router, type Request } from 'express';
import { DomainError } from '../../domain/domain-error';
import { isCapable } from '../../domain/permissions/capabilities';
import { escapeHtml } from '../../documents/escape-html';
import { findPerson } from '../../prisma/people/accounts';
import type { AppDeps } from '../deps';
import { authenticate } from '../middleware/authenticate';
import { pagePolicy } from '../middleware/security-headers';
import type { MailReader, MailSummary } from './mail-reader';

const style = `body{font:15px/1.6 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #ddd}
pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}iframe{width:100%;height:34rem;border:1px solid #ddd}`;

const policy = pagePolicy(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`;

const row = (mail: MailSummary): string =>
  `<tr><td>${escapeHtml(mail.receivedAt)}</td><td>${escapeHtml(mail.to.join(', '))}</td>` +
  `<td><a href="/mail/${escapeHtml(mail.id)}">${escapeHtml(mail.subject || '(无主题)')}</a></td>` +
  `<td>${mail.deliveries}</td></tr>`;

/** Those who answer for the record read everybody's mails; everybody else his own. */
const mayRead = async (request: Request, deps: AppDeps): Promise<(mail: MailSummary) => boolean> => {
  const actor = await authenticate(request, deps);
  if (isCapable(actor, 'read-audit')) return () => true;
  const { email } = await findPerson(deps.db, actor.personId);
  return ({ to }) => email !== null && to.length === 1 && to[0]?.toLowerCase() === email.toLowerCase();
};

const find = async (mails: MailReader, id: string, mine: (mail: MailSummary) => boolean) => {
  const mail = await mails.read(id);
  if (!mail || !mine(mail)) throw new DomainError('MAIL_UNKNOWN', { id });
  return mail;
};

/** The catcher's mails in the browser, for whoever is signed in: a list, each mail's text, and its HTML in a frame that can do nothing. */
export const mailPages = (mails: MailReader, deps: AppDeps): Router => {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Content-Security-Policy', policy);
    next();
  });
  router.get('/', async (request, response) => {
    const mine = await mayRead(request, deps);
    const all = (await mails.list()).filter(mine);
    const table = `<table><tr><th>收到</th><th>收件人</th><th>主题</th><th>投递次数</th></tr>${all.map(row).join('')}</table>`;
    response.type('html').send(page('收到的邮件', `<h1>收到的邮件</h1>${table}`));
  });
  router.get('/:id', async (request, response) => {
    const mail = await find(mails, request.params.id, await mayRead(request, deps));
    const head = `<h1>${escapeHtml(mail.subject)}</h1><p>${escapeHtml(mail.from)} → ${escapeHtml(mail.to.join(', '))} · ${escapeHtml(mail.receivedAt)}</p>`;
    const html = mail.html
      ? `<iframe sandbox="" title="邮件正文" src="/mail/${escapeHtml(mail.id)}/html"></iframe>`
      : '';
    const body = `<p><a href="/mail">全部邮件</a></p>${head}${html}<pre>${escapeHtml(mail.text)}</pre>`;
    response.type('html').send(page(mail.subject, body));
  });
  router.get('/:id/html', async (request, response) => {
    const mail = await find(mails, request.params.id, await mayRead(request, deps));
    // What came by mail is shown, never run.
    response.set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
    );
    response.type('html').send(mail.html ?? '');
  });
  return router;
};
