import { evidenceForm as form } from '../support/evidence-form';
import type { Ask, Asked } from '../support/api';

type Asking = (name: string, role: 'liaison' | 'coordinator', more: Ask & { id?: string }) => Promise<Asked>;

/** The ordinary use of the routes of files. */
export const fileUses = (ask: Asking): Record<string, () => Promise<Asked>> => ({
  uploadFile: () => ask('uploadFile', 'liaison', { body: form() }),
  downloadFile: async () => {
    const { body } = await ask('uploadFile', 'liaison', { body: form() });
    expect((await ask('downloadFile', 'coordinator', { id: body.id })).status).toBe(200);
    return ask('downloadFile', 'liaison', { id: body.id });
  },
});
