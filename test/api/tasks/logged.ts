import type { TestApi } from '../../support/api';
import type { TestPerson } from '../../support/factories';

/** A command on a case as its reader has just seen it. */
export const logged = async (api: TestApi, { token }: TestPerson, id: string, command: object) => {
  const path = `/cases/${encodeURIComponent(id)}`;
  const { headers } = await api.ask(path, { token });
  return api.ask(`${path}/commands`, {
    method: 'POST',
    token,
    headers: { 'if-match': headers.get('etag')! },
    body: { command },
  });
};
