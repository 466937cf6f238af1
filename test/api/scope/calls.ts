/** The rows of the campaign, and the instants at which its past is asked. */
export interface Rows {
  campaignId: string;
  cases: string[];
  files: string[];
  letters: string[];
  proceedings: string[];
  units: string[];
  people: string[];
  uploads: string[];
  signOffs: string[];
  /** Of rows of targets. */
  targetKeys: string[];
  /** Imports of figures. */
  batches: string[];
  /** The campaign of a cycle (考核), and its cells. */
  cycleId: string;
  cells: [subjectId: string, indicator: string][];
  /** Problems of the register. */
  findings: string[];
  instants: string[];
}

const each = (ids: readonly string[], of: (id: string) => string): string[] =>
  ids.map(id => of(encodeURIComponent(id)));
const at =
  (room: string, more = '') =>
  (id: string) =>
    `/${room}/${id}${more}`;
const asOf = ({ instants }: Rows, path: string): string[] =>
  instants.map(one => `${path}?asOf=${encodeURIComponent(one)}&limit=200`);
const inCampaign =
  (more: string) =>
  ({ campaignId }: Rows): string[] => [`/campaigns/${campaignId}${more}`];
const inCycle =
  (more: string) =>
  ({ cycleId }: Rows): string[] => [`/campaigns/${cycleId}/assessment${more}`];
const targetRow =
  ({ campaignId }: Rows) =>
  (key: string) =>
    `/campaigns/${campaignId}/targets/rows/${key}`;
const breach =
  ({ campaignId }: Rows) =>
  (key: string) =>
    `/campaigns/${campaignId}/breaches/${encodeURIComponent(`${campaignId}:breach:`)}${key}`;
/** A change of a text is decided in tests of its own: this campaign has no revision. */
const none = (path: string) => () => [path];

/**
 * How each GET endpoint of the OpenAPI document is called, with every row. An endpoint that is not here fails the test: say how
 * it is called, and what of it a unit may read follows from the markers.
 */
export const calls: Record<string, (rows: Rows) => string[]> = {
  '/session': () => ['/session'],
  '/kept-forms/{key}': rows => each(rows.cases, id => `/kept-forms/${id}%2Fsubmit-plan%2Fown`),
  '/changes': () => ['/changes'],
  '/search': ({ units }) =>
    ['函', '约谈', '问责', '一-1', '人员', '问题', ...units].map(q => `/search?q=${encodeURIComponent(q)}`),
  '/tasks': () => ['/tasks?limit=200', '/tasks?overdue=true', '/tasks?limit=1'],
  '/tasks/count': () => ['/tasks/count'],
  '/cases': () => [
    ...['ref', '-due', '-changed'].map(sort => `/cases?limit=200&sort=${sort}`),
    ...['changed', '-changed', 'due'].map(sort => `/cases?limit=1&sort=${sort}`),
    '/cases?overdue=true&light=red&limit=200',
    '/cases?waits=decision&limit=200',
    '/cases?owes=new-deadline&late=current',
    `/cases?q=${encodeURIComponent('约谈')}`,
  ],
  '/cases/{id}': rows => each(rows.cases, at('cases')),
  '/cases/{id}/timeline': rows =>
    ['?limit=200', '?order=desc&limit=3'].flatMap(more => each(rows.cases, at('cases', `/timeline${more}`))),
  '/cases/{id}/next': rows => each(rows.cases, at('cases', '/next')),
  '/cases/{id}/history': rows =>
    each(rows.cases, at('cases', '/history')).flatMap(path => asOf(rows, path).slice(1)),
  '/campaigns/{id}/unit-files': inCampaign('/unit-files?limit=200'),
  '/unit-files/{id}': rows => each(rows.files, at('unit-files')),
  '/unit-files/{id}/timeline': rows => each(rows.files, at('unit-files', '/timeline?limit=200')),
  '/unit-files/{id}/next': rows => each(rows.files, at('unit-files', '/next')),
  '/letters': () => [
    '/letters?limit=200',
    '/letters?limit=1',
    '/letters?status=drafted,signed,numbered,withdrawn',
  ],
  '/letters/{id}': rows => each(rows.letters, at('letters')),
  '/letters/{id}/timeline': rows => each(rows.letters, at('letters', '/timeline?limit=200')),
  '/proceedings': () => [
    '/proceedings?limit=200',
    '/proceedings?limit=1',
    '/proceedings?stage=proposed,declined,withdrawn',
  ],
  '/proceedings/{id}': rows => each(rows.proceedings, at('proceedings')),
  '/proceedings/{id}/evidence': rows => each(rows.proceedings, at('proceedings', '/evidence')),
  '/proceedings/{id}/timeline': rows => each(rows.proceedings, at('proceedings', '/timeline?limit=200')),
  '/instructions': () => ['/instructions', '/instructions?mine=true', '/instructions?waiting=true'],
  '/instructions/offered/{id}': rows => each([...rows.cases, ...rows.files], at('instructions/offered')),
  '/notices': () => [
    '/notices?limit=200',
    '/notices?scope=all&limit=200',
    '/notices?limit=1',
    '/notices?unread=true&limit=200',
  ],
  '/notices/unread': none('/notices/unread'),
  '/mail-troubles': () => ['/mail-troubles'],
  '/campaigns': () => ['/campaigns'],
  '/campaigns/{id}': inCampaign(''),
  '/campaigns/{id}/summary': inCampaign('/summary'),
  '/campaigns/{id}/task-groups': inCampaign('/task-groups'),
  '/campaigns/{id}/to-call': inCampaign('/to-call'),
  '/campaigns/{id}/ahead': inCampaign('/ahead'),
  '/campaigns/{id}/letter-desk': inCampaign('/letter-desk'),
  '/campaigns/{id}/standings': inCampaign('/standings'),
  '/campaigns/{id}/forecast': inCampaign('/forecast?days=60'),
  '/campaigns/{id}/cockpit': rows => [
    ...inCampaign('/cockpit')(rows),
    ...rows.instants.map(one => `/campaigns/${rows.campaignId}/cockpit?asOf=${one.slice(0, 10)}&mine=false`),
  ],
  '/campaigns/{id}/draft': inCampaign('/draft'),
  '/campaigns/{id}/burden': inCampaign('/burden'),
  '/campaigns/{id}/provisional-dates': inCampaign('/provisional-dates'),
  '/campaigns/{id}/revisions': inCampaign('/revisions'),
  '/campaigns/{id}/revisions/{rid}': rows => [`/campaigns/${rows.campaignId}/revisions/none`],
  '/campaigns/{id}/history/cases': rows => asOf(rows, `/campaigns/${rows.campaignId}/history/cases`),
  '/campaigns/{id}/history/summary': rows => asOf(rows, `/campaigns/${rows.campaignId}/history/summary`),
  '/campaigns/{id}/history/changes': ({ campaignId, instants: [first = '', ...later] }) =>
    later.map(
      one =>
        `/campaigns/${campaignId}/history/changes?limit=200&from=${encodeURIComponent(first)}&to=${encodeURIComponent(one)}`,
    ),
  '/campaigns/{id}/ledger-file': ({ campaignId }) =>
    ['format=csv', 'format=csv&language=en&sort=-changed', 'format=csv&overdue=true&light=red'].map(
      query => `/campaigns/${campaignId}/ledger-file?${query}`,
    ),
  '/campaigns/{id}/returns': inCampaign('/returns'),
  '/campaigns/{id}/returns/{unitId}/{purpose}': ({ campaignId, units }) =>
    each(units, id => `/campaigns/${campaignId}/returns/${id}/report`).concat(
      each(units, id => `/campaigns/${campaignId}/returns/${id}/plan`),
      each(units.slice(0, 3), id => `/campaigns/${campaignId}/returns/${id}/report?number=1`),
    ),
  '/campaigns/{id}/report': inCampaign('/report'),
  '/campaigns/{id}/report/draft': ({ campaignId, instants }) => [
    `/campaigns/${campaignId}/report/draft`,
    `/campaigns/${campaignId}/report/draft?cutOffAt=${encodeURIComponent(instants[2] ?? '')}`,
  ],
  '/campaigns/{id}/report/draft/file': inCampaign('/report/draft/file'),
  '/campaigns/{id}/report/versions/{version}': ({ campaignId }) =>
    [1, 2].map(version => `/campaigns/${campaignId}/report/versions/${version}`),
  '/campaigns/{id}/report/versions/{version}/file': inCampaign('/report/versions/1/file'),
  '/campaigns/{id}/targets': inCampaign('/targets'),
  '/campaigns/{id}/targets/rows': ({ campaignId }) =>
    ['', '?limit=1', '?verdict=broken&year=2017', `?q=${encodeURIComponent('资金')}`].map(
      query => `/campaigns/${campaignId}/targets/rows${query}`,
    ),
  '/campaigns/{id}/targets/rows/{key}': rows => each(rows.targetKeys, targetRow(rows)),
  '/campaigns/{id}/breaches': ({ campaignId }) =>
    ['', '?limit=1', '?status=declined,opened'].map(query => `/campaigns/${campaignId}/breaches${query}`),
  '/campaigns/{id}/breaches/{breachId}': rows => each(rows.targetKeys, breach(rows)),
  '/schemes': none('/schemes'),
  '/schemes/{id}': none('/schemes/measures-2016'),
  '/assessments': () => ['/assessments?limit=200', '/assessments?limit=1'],
  '/campaigns/{id}/assessment': inCycle(''),
  '/campaigns/{id}/assessment/cells': inCycle('/cells'),
  '/campaigns/{id}/assessment/cells/{subjectId}/{indicator}': rows =>
    rows.cells.flatMap(([subject, indicator]) => inCycle(`/cells/${subject}/${indicator}`)(rows)),
  '/campaigns/{id}/assessment/doubts': inCycle('/doubts'),
  '/campaigns/{id}/assessment/results-file': inCycle('/results-file?format=json'),
  '/findings': ({ campaignId }) => [
    '/findings?limit=200',
    '/findings?limit=1',
    `/findings?campaignId=${campaignId}&hasCase=false`,
    `/findings?q=${encodeURIComponent('问题')}`,
  ],
  '/findings/{id}': rows => each(rows.findings, at('findings')),
  '/findings/{id}/lineage': rows => each(rows.findings, at('findings', '/lineage')),
  '/cases/{id}/lineage': rows => each(rows.cases, at('cases', '/lineage')),
  '/campaigns/{id}/money-flow': ({ campaignId }) =>
    ['', '?programme=roads&year=2017'].map(query => `/campaigns/${campaignId}/money-flow${query}`),
  '/campaigns/{id}/money-flow/file': inCampaign('/money-flow/file'),
  '/campaigns/{id}/figures/imports': inCampaign('/figures/imports?limit=200'),
  '/campaigns/{id}/figures/imports/{batchId}': ({ campaignId, batches }) =>
    each(batches, id => `/campaigns/${campaignId}/figures/imports/${id}?limit=200`),
  '/campaigns/{id}/figures/books': inCampaign('/figures/books?limit=200'),
  '/figures/templates/{kind}': ({ campaignId }) => [
    '/figures/templates/payment',
    `/figures/templates/tranche?campaignId=${campaignId}`,
  ],
  '/forms': none('/forms'),
  '/forms/{id}/{version}': none('/forms/default-report/1'),
  '/campaigns/{id}/rules': inCampaign('/rules'),
  '/policies': none('/policies'),
  '/policies/{id}/{version}': none('/policies/default/1'),
  '/calendars': none('/calendars'),
  '/calendars/{version}': none('/calendars/none'),
  '/units': none('/units?limit=200'),
  '/units/{id}/history': rows => each(rows.units.slice(0, 3), at('units', '/history')),
  '/units/{id}/standing': ({ units, campaignId }) =>
    each(units, id => `/units/${id}/standing?campaignId=${campaignId}`),
  '/people': none('/people?limit=200'),
  '/people/{id}/handover': rows => each(rows.people, at('people', '/handover')),
  '/people/{id}/history': rows => each(rows.people.slice(0, 3), at('people', '/history')),
  '/stand-ins': none('/stand-ins'),
  '/colleagues': none('/colleagues'),
  '/sign-offs': rows => ['/sign-offs', `/sign-offs?campaignId=${rows.campaignId}`],
  '/sign-offs/{id}': rows => each(rows.signOffs, at('sign-offs')),
  '/files/{id}': rows => each(rows.uploads, at('files')),
};
