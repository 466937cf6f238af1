import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { SignedIn } from '../prisma/people/sessions';
import type { AppDeps } from './deps';

/** What a use case gets once the request has been authenticated, validated and authorised. */
export interface Call<P, Q, B> {
  deps: AppDeps;
  actor: SignedIn;
  params: P;
  query: Q;
  body: B;
  /** The version that the caller has seen (`If-Match`), when he said so. */
  ifMatch: number | undefined;
  requestId: string;
  log: Logger;
  /** Only for what no contract describes: uploads, downloads, cookies. */
  http: { request: Request; response: Response };
}

/** Before anybody has signed in. */
export type PublicCall<P, Q, B> = Omit<Call<P, Q, B>, 'actor'>;

/** What a use case answers; `version` becomes the ETag. A download has written its answer itself. */
export type Answer<R> = { body: R; version?: number } | { isSent: true };
