import type { Endpoint } from '../../api/contracts/endpoint';
import { shippedForms } from '../../domain/form/shipped-forms';
import type { Ask } from '../support/api';
import { evidenceForm } from '../support/evidence-form';
import { noAnswers } from '../../domain/launch/answers';

const { version: _, ...form } = shippedForms.report;

/** Of a policy that is nowhere. */
export const packHead = {
  id: 'some-policy',
  title: '某市意见',
  issuer: '某市',
  number: null,
  issuedOn: '2015-03-01',
  inForceFrom: null,
  level: 'county',
};

/** A body for each route that takes one, which its contract lets through and its access does not. */
export const leastBodies = (letterId: string, rules: unknown): Record<string, unknown> => ({
  createDraft: { text: '方案' },
  saveAnswers: noAnswers(),
  launchCampaign: { clock: 'real' },
  simulateDraft: { units: { kind: 'silent' }, office: 'silent', leaders: 'silent' },
  advanceClock: { until: 'next' },
  sendMailsAgain: { mailIds: [], noticeIds: [] },
  createUnit: { name: '单位', kind: 'township' },
  updateUnit: {},
  closeUnit: { on: '2018-06-01', reason: '机构改革' },
  createPerson: { login: 'ab', name: '某', unitId: 'unit-a', roles: ['liaison'] },
  updatePerson: {},
  commandLetters: { letterIds: [letterId], command: 'sign' },
  savePolicy: { id: 'default', rules, note: '照旧' },
  importFigures: evidenceForm(),
  recordFigureRow: { kind: 'payment', row: {} },
  checkForm: { form },
  saveForm: { form, note: '照旧' },
  amendCalendar: { basedOn: 'x', days: [], note: '补录' },
  readRules: { text: '意见' },
  draftPack: { text: '意见', head: packHead, confirmed: [] },
  readProclamation: { text: '放假', basedOn: 'x' },
  previewAdoption: { calendarVersion: 'x' },
  adoptRules: { calendarVersion: 'x', reason: '补录' },
  openPackCampaign: { title: '政策目标', packs: ['idle-funds'], completionDueOn: '2030-12-31' },
  openAssessment: {
    title: '年度考核',
    schemeId: 'measures-2016',
    year: 2016,
    startsOn: '2016-12-31',
    reason: '年底',
    subjects: [{ unitId: 'unit-a', leaders: ['书记', '县长'].map(post => ({ post, personId: null })) }],
  },
  enterFinding: {
    subjectId: 'unit-a',
    findingKind: null,
    category: '资金',
    text: '资金滞留',
    source: { kind: 'audit', organ: '审计局', number: null, title: '审计报告', on: null, indicator: null },
    on: null,
  },
  draftOfFindings: { title: '整改方案', findingIds: ['x'] },
  createRevision: { text: '方案' },
  answerRevision: { ...noAnswers(), matches: {} },
  decidePiece: { decision: 'approve' },
  prepareSignOff: { campaignId: 'x', docketIds: ['x'], command: { kind: 'submit-plan', text: '方案' } },
  signSignOff: { versions: [{ docketId: 'x', version: 1 }] },
  sendBackSignOff: { reason: '退' },
});

export const typedBy = (typedById: string): object => ({
  basedOn: 0,
  changes: { text: '方案' },
  deviceId: 'd',
  typedById,
});

/** What no query of any endpoint takes. */
export const wrongBody = { unknown: true, kind: 'nonsense', units: 5, links: 'x' };

export const wrongQuery =
  'limit=0&days=0&clock=sundial&format=pdf&asOf=someday&since=never&cutOffAt=someday&number=0&check=maybe&campaignId=';

/** What stands for a parameter of a path that is neither the row nor a number. */
export const otherIds: Record<string, string> = {
  breachId: 'x',
  unitId: 'unit-a',
  purpose: 'report',
  kind: 'payment',
};

/** How a query that does not fit is asked; with a file where there has to be one. */
export const wrongAsk = ({ method, multipart }: Endpoint, token: string): Ask => ({
  method: method.toUpperCase(),
  token,
  ...(multipart && { body: evidenceForm() }),
});
