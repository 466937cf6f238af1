import type { Change } from '../../../api/contracts/changes';
import { startApi } from '../../support/api';
import { createCampaign, createPerson, type TestPerson } from '../../support/factories';
import { openStream, type OpenStream } from '../../support/open-stream';

/** A campaign of two cases with pages open on it. */
export const openCampaign = async () => {
  const api = await startApi();
  const campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'] },
    ],
  });
  const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const unit = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  const stranger = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  const streams: OpenStream[] = [];
  const caseId = (ref = '一-1') => `${campaignId}:${ref}`;
  let percent = 0;
  return {
    api,
    campaignId,
    office,
    unit,
    stranger,
    caseId,
    open: async (of: TestPerson, more: Partial<Parameters<typeof openStream>[1]> = {}) => {
      const stream = await openStream(api, { token: of.token, ...more });
      streams.push(stream);
      return stream;
    },
    closeAll: () => streams.splice(0).forEach(one => one.close()),
    report: (by = unit, ref = '一-1') =>
      api.ask(`/campaigns/${campaignId}/commands`, {
        method: 'POST',
        token: by.token,
        body: {
          docketIds: [caseId(ref)],
          command: { kind: 'report-progress', percent: ++percent, text: '进展', fileIds: [] },
        },
      }),
    /** What was there before is heard by nobody any more. */
    quiet: () =>
      api.db.$executeRaw`UPDATE "Change" SET at = at - interval '10 minutes' WHERE what <> 'began'`,
  };
};

export type OpenCampaign = Awaited<ReturnType<typeof openCampaign>>;

export const names =
  (id: string) =>
  (changes: Change[]): boolean =>
    changes.some(one => 'id' in one && one.id === id);

export const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
