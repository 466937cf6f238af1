import express, { Router, type Response } from 'express';
import path from 'node:path';
import { noSuchPath } from './middleware/answer-problem';
import { builtFiles } from './middleware/built-files';

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

const isMissing = (error: Error): boolean => 'code' in error && error.code === 'ENOENT';

const sendPage = (webDir: string, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    response.sendFile(path.join(webDir, 'index.html'), (error?: Error) => {
      if (error && !isMissing(error)) return reject(error);
      if (error) response.status(503).type('html').send(notBuilt);
      resolve();
    });
  });

/**
 * The built web: its files (hashed names never change; compressed when they were built), and the one page for every address that it knows itself. Where it
 * has not been built, the page says so (503).
 */
export const webPages = (webDir: string): Router => {
  const router = Router();
  router.use('/assets', builtFiles(path.join(webDir, 'assets')));
  // A page of an earlier build asks for files that are gone; the page itself is no answer to that.
  router.use('/assets', noSuchPath);
  router.use(express.static(webDir, { index: false }));
  router.get('/{*path}', async (request, response, next) => {
    if (!request.accepts('html')) return next();
    response.set('Cache-Control', 'no-cache');
    await sendPage(webDir, response);
  });
  return router;
};
