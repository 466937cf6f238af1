import { access } from 'node:fs/promises';
import path from 'node:path';
import express, { Router } from 'express';

/** Smallest first. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * The files of a build, whose hashed names never change, each as it was compressed beside itself where the client takes that.
 * What lies there is looked up for each request: a new build under a running server is served as it is, and a file of the
 * build before goes on to the next handler without a header that would belong to it.
 */
export const builtFiles = (directory: string): Router => {
  const router = Router();
  const forever = { index: false, immutable: true, maxAge: '1y' } as const;
  router.get('/{*name}', async (request, response, next) => {
    const { name = [] } = request.params;
    const file = path.join(directory, ...[name].flat());
    response.vary('Accept-Encoding');
    for (const [encoding, suffix] of encodings) {
      if (!file.startsWith(directory + path.sep) || !request.acceptsEncodings(encoding)) continue;
      if (!(await isThere(file + suffix))) continue;
      response.set('Content-Encoding', encoding).type(path.extname(file));
      response.sendFile(file + suffix, { ...forever, acceptRanges: false });
      return;
    }
    next();
  });
  router.use(express.static(directory, forever));
  return router;
};
