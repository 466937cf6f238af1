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

it('says of every body that it takes no field beside those that it names, for none is passed over in silence', async () => {
  const api = await startApi();
  const { body } = await api.ask('/api/openapi.json');
  await api.close();
  type Schema = Record<string, unknown> & {
    $ref?: string;
    anyOf?: Schema[];
    oneOf?: Schema[];
    allOf?: Schema[];
  };
  const open: string[] = [];
  const look = (schema: Schema, where: string): void => {
    if (schema.$ref) look(body.components.schemas[schema.$ref.slice(21)], where);
    for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
      look(one, where);
    if (schema['properties'] && schema['additionalProperties'] !== false) open.push(where);
  };
  let bodies = 0;
  for (const methods of Object.values<Record<string, { operationId: string; requestBody?: unknown }>>(
    body.paths,
  ))
    for (const { operationId, requestBody } of Object.values(methods)) {
      const content = (requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)?.content;
      const schema = content?.['application/json']?.schema;
      if (!schema) continue;
      bodies++;
      look(schema, operationId);
    }
  expect(bodies).toBeGreaterThan(20);
  expect(open).toEqual([]);
});
