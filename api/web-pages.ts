import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Router, type Request, type Response } from 'express';
import { noSuchPath } from './middleware/answer-problem';
import { builtFiles } from './middleware/built-files';
import { pagePolicy } from './middleware/security-headers';
import { tokenOf } from './middleware/session-cookie';
import { preloadLinks } from './preloads';

const BUILD = 'npx vite build --config web/vite.config.ts';

/** The one page of an installation whose web has not been built: says so, in both languages, and what to do. */
const notBuilt = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>网页尚未构建</title>
<h1>网页尚未构建</h1>
<p>接口已在运行,但页面文件还没有生成。请在安装目录运行 <code>${BUILD}</code>,再刷新本页;<code>npm start</code> 会自动构建。</p>
<p lang="en">The web is not built. Run <code>${BUILD}</code> where the system is installed, and load this page again; <code>npm start</code> does it by itself.</p>
</html>
`;

/** What stands in the built page where each answer has its nonce. */
const PLACE = '__NONCE__';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const readPage = async (webDir: string): Promise<string | null> => {
  try {
    return await readFile(path.join(webDir, 'index.html'), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/**
 * The page with a nonce of its own, by which the styles that it writes are told from any that were slipped into it, and with
 * what the address needs named in it.
 */
const sendPage = async (webDir: string, request: Request, response: Response): Promise<void> => {
  const page = await readPage(webDir);
  // A nonce that a cache gives out twice is none.
  response.set('Cache-Control', 'no-store').type('html');
  if (page === null) {
    response.status(503).send(notBuilt);
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  response.set('Content-Security-Policy', pagePolicy(`'nonce-${nonce}'`));
  const links = await preloadLinks(webDir, request.path, tokenOf(request) !== null);
  response.send(page.replace('</head>', () => `${links}</head>`).replaceAll(PLACE, nonce));
};

/**
 * The built web: its files (hashed names never change; compressed when they were built), and the one page for every address
 * that it knows itself. Where it has not been built, the page says so (503).
 */
export const webPages = (webDir: string): Router => {
  const router = Router();
  router.use('/assets', builtFiles(path.join(webDir, 'assets')));
  // A page of an earlier build asks for files that are gone; the page itself is no answer to that.
  router.use('/assets', noSuchPath);
  router.get('/{*path}', async (request, response, next) => {
    if (!request.accepts('html')) return next();
    await sendPage(webDir, request, response);
  });
  return router;
};
