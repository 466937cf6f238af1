import express, { Router, type Express } from 'express';
import type { AppDeps } from './deps';
import { healthRoutes } from './health';
import { mailPages } from './mail/mail-pages';
import { answerProblem, noSuchPath } from './middleware/answer-problem';
import { bindRoute } from './middleware/bind-route';
import { allowOnly } from './middleware/allow-only';
import { compressed } from './middleware/compressed';
import { requestLog } from './middleware/request-log';
import { securityHeaders } from './middleware/security-headers';
import { docsPages } from './openapi/docs-pages';
import { openApiOf } from './openapi/open-api';
import type { Route } from './route';
import { allRoutes } from './routes';
import { webPages } from './web-pages';

const apiRouter = (routes: Route[], deps: AppDeps): Router => {
  const router = Router({ caseSensitive: true });
  for (const route of routes) router[route.endpoint.method](route.endpoint.path, bindRoute(route, deps));
  for (const path of new Set(routes.map(route => route.endpoint.path)))
    router.all(
      path,
      allowOnly(routes.filter(route => route.endpoint.path === path).map(one => one.endpoint.method)),
    );
  return router;
};

/**
 * The web server: the API under /api/v1, its description, health, the pages of the web and, where mails are caught
 * instead of sent, the catcher's. Everything it needs is in `deps`; nothing starts or stops here.
 */
export const createApp = (deps: AppDeps): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(requestLog(deps.logger));
  app.use(securityHeaders(deps.baseUrl));
  app.use(healthRoutes(deps));
  const routes = allRoutes();
  app.use('/api', compressed());
  app.use('/api/v1', apiRouter(routes, deps));
  app.use('/api', docsPages(openApiOf(routes, deps.baseUrl)));
  app.use('/api', noSuchPath);
  if (deps.mails) app.use('/mail', mailPages(deps.mails, deps));
  if (deps.webDir !== undefined) app.use(webPages(deps.webDir));
  app.use(noSuchPath);
  app.use(answerProblem(deps.now));
  return app;
};

export type { AppDeps } from './deps';
