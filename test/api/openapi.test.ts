import { allRoutes } from '../../api/routes';
import { startApi } from '../support/api';

it('describes every route, and its description resolves', async () => {
  const api = await startApi();
  const { body, status } = await api.ask('/api/openapi.json');
  await api.close();
  expect([status, body.openapi]).toEqual([200, '3.1.0']);
  for (const {
    endpoint: { path, method },
  } of allRoutes())
    expect(body.paths[path.replace(/:(\w+)/g, '{$1}')][method].operationId).toBeDefined();
  const references = JSON.stringify(body).match(/"#\/components\/schemas\/\w+"/g) ?? [];
  for (const one of new Set(references)) expect(body.components.schemas).toHaveProperty([one.slice(22, -1)]);
});
