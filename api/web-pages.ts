import express, { Router } from 'express';
import path from 'node:path';

/** The built web: its files (hashed names never change), and the one page for every address that it knows itself. */
export const webPages = (webDir: string): Router => {
  const router = Router();
  router.use(
    '/assets',
    express.static(path.join(webDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(webDir, { index: false }));
  router.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile(path.join(webDir, 'index.html'), error => {
      if (error) next(error);
    });
  });
  return router;
};
