import { Router } from 'express';
import type { AppDeps } from './deps';

/** `/healthz`: the process answers. `/readyz`: database and Temporal answer as well, else 503 with what does not. */
export const healthRoutes = ({ health }: Pick<AppDeps, 'health'>): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ ok: true });
  });
  router.get('/readyz', async (_request, response) => {
    const state = await health();
    response
      .set('Cache-Control', 'no-store')
      .status(state.ok ? 200 : 503)
      .json(state);
  });
  return router;
};
