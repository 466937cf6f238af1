import { access } from 'node:fs/promises';
import path from 'node:path';
import express, { Router, type Response } from 'express';

/** Smallest first. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** What is said to whoever opens a document; and the id of a request, which nobody asks after when a file comes. */
const ofDocuments = [
  'Content-Security-Policy',
  'X-Frame-Options',
  'Cross-Origin-Opener-Policy',
  'Referrer-Policy',
  'X-Request-Id',
];

/** An address that a browser would open as a page of ours, with what scripts it holds. */
const isDocument = (file: string): boolean => /\.(html?|svg|xml|pdf)$/.test(file);

/** A page asks for some dozens of files at once, and each header is paid for in each answer. */
const asPart = (response: Response, file: string): void => {
  if (!isDocument(file)) for (const name of ofDocuments) response.removeHeader(name);
  response.set('Cross-Origin-Resource-Policy', 'same-origin');
};

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
  // Never asked for again under its name: nothing to compare, and no part of one is ever asked for.
  const forever = {
    index: false,
    immutable: true,
    maxAge: '1y',
    etag: false,
    lastModified: false,
    acceptRanges: false,
  } as const;
  router.get('/{*name}', async (request, response, next) => {
    const { name = [] } = request.params;
    const file = path.join(directory, ...[name].flat());
    response.vary('Accept-Encoding');
    for (const [encoding, suffix] of encodings) {
      if (!file.startsWith(directory + path.sep) || !request.acceptsEncodings(encoding)) continue;
      if (!(await isThere(file + suffix))) continue;
      response.set('Content-Encoding', encoding).type(path.extname(file));
      asPart(response, file);
      response.sendFile(file + suffix, forever);
      return;
    }
    next();
  });
  router.use(express.static(directory, { ...forever, redirect: false, setHeaders: asPart }));
  return router;
};
