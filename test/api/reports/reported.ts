import type { UnitDocument } from '../../../domain/form/document';
import { wholeDocument } from '../../support/whole-document';
import { startApi, type Asked, type TestApi } from '../../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../../support/factories';

export type Who = 'a' | 'b' | 'bureau' | 'stranger' | 'coordinator' | 'supervisor' | 'leader' | 'auditor';

/** The report of a unit that leads one problem, its words marked by its name. */
export const documentOf = (unit: string, docketId: string, more: Partial<UnitDocument> = {}): UnitDocument =>
  wholeDocument(
    {
      purpose: 'report',
      form: { id: 'default-report', version: 1 },
      answers: {
        studies: {
          kind: 'meetings',
          meetings: [{ on: '2018-05-11', what: `${unit}学习传达`, chair: '局长', attended: '全体' }],
        },
        meetings: {
          kind: 'meetings',
          meetings: [
            { on: '2018-05-12', what: `${unit}部署会`, chair: '局长', attended: '' },
            { on: '2018-05-20', what: `${unit}推进会`, chair: '局长', attended: '' },
          ],
        },
        'discipline-note': { kind: 'text', text: `${unit}无此情况` },
        consolidation: { kind: 'text', text: `${unit}长期管护` },
      },
      problems: {
        [docketId]: {
          effects: { kind: 'text', text: `${unit}已修好` },
          'next-steps': { kind: 'steps', steps: [{ what: `${unit}立牌`, who: '管护站', on: '2018-06-18' }] },
        },
      },
      none: { mechanisms: `${unit}沿用原有制度`, data: `${unit}没有数据` },
      inFile: {},
      otherwise: [],
      ...more,
    },
    [docketId],
  );

/** A campaign of two problems, one led by each of two units, with everybody who reads of it. */
export class Reported {
  readonly people = {} as Record<Who, TestPerson>;
  private constructor(
    readonly api: TestApi,
    readonly campaignId: string,
  ) {}

  static start = async (): Promise<Reported> => {
    const api = await startApi();
    await createUnit(api.db, { id: 'bureau', name: '总局' });
    await createUnit(api.db, { id: 'unit-a', name: '甲局', parentId: 'bureau' });
    await createUnit(api.db, { id: 'unit-b', name: '乙乡', kind: 'township' });
    const campaignId = await createCampaign(api.db, {
      cases: [
        { ref: '一-1', leads: ['unit-a'] },
        { ref: '二-1', leads: ['unit-b'] },
      ],
    });
    const one = new Reported(api, campaignId);
    for (const [who, unitId, role] of [
      ['a', 'unit-a', 'liaison'],
      ['b', 'unit-b', 'liaison'],
      ['bureau', 'bureau', 'head'],
      ['stranger', 'unit-z', 'liaison'],
      ['coordinator', 'office', 'coordinator'],
      ['supervisor', 'supervision', 'supervisor'],
      ['leader', 'leadership', 'leader'],
      ['auditor', 'audit', 'auditor'],
    ] as const)
      one.people[who] = await createPerson(api.db, { unitId, roles: [role] });
    return one;
  };

  clock = (at: string) => setClock(this.api.db, this.campaignId, at);
  get = (who: Who, path: string): Promise<Asked> => this.api.ask(path, { token: this.people[who].token });
  inCampaign = (who: Who, path: string): Promise<Asked> =>
    this.get(who, `/campaigns/${this.campaignId}${path}`);
  caseOf = (ref: string): string => `${this.campaignId}:${ref}`;

  post = (who: Who, path: string, body: unknown, version?: number): Promise<Asked> =>
    this.api.ask(path, {
      method: 'POST',
      token: this.people[who].token,
      body,
      headers: version === undefined ? {} : { 'if-match': `"${version}"` },
    });

  /** A command on the report, on the version that is there now. */
  command = async (who: Who, body: unknown): Promise<Asked> => {
    const { version } = (await this.inCampaign('coordinator', '/report')).body;
    return this.post(who, `/campaigns/${this.campaignId}/report/commands`, body, version);
  };

  /** A command on a unit's own file, on the version that is there now. */
  onFile = async (who: Who, unitId: string, command: unknown): Promise<Asked> => {
    const { unitFileId, version } = (await this.inCampaign('coordinator', `/returns/${unitId}/report`)).body;
    return this.post(who, `/unit-files/${encodeURIComponent(unitFileId)}/commands`, { command }, version);
  };

  handIn = (who: Who, unitId: string, document: UnitDocument): Promise<Asked> =>
    this.onFile(who, unitId, { kind: 'submit-report', fileIds: [], document });
}
