import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { evolveAssessment } from '../../../domain/assessment/evolve';
import type { AssessmentEvent } from '../../../domain/assessment/events';
import type { AssessmentState } from '../../../domain/assessment/state';
import type { Doubt } from '../../../domain/appraisal/types';
import { openedWithout } from '../../../domain/docket/office-docket';
import { findingKinds } from '../../../domain/codes/findings';
import type { Scheme } from '../../../domain/scheme/types';
import { doneBy } from '../../../domain/permissions/stand-in';
import { officer } from '../support/figures';
import type { Register } from './register';

const title = { zh: '县级考核办法', en: 'the county’s measures' };

/** The least scheme with all six kinds, in force since 2018-01-01. */
const smallScheme: Scheme = {
  id: 'small',
  version: 1,
  title,
  document: {
    id: 'S',
    title,
    issuer: '县委、县政府',
    number: null,
    issuedOn: '2017-12-20',
    inForceFrom: '2018-01-01',
    inForceTo: null,
    authority: 'document',
  },
  level: { from: 'county', of: 'township' },
  organiser: '县脱贫攻坚指挥部',
  leadBodies: [],
  joining: [],
  interpreter: '县扶贫办',
  subjects: [],
  years: { from: 2017, to: 2020 },
  areas: [],
  indicators: [],
  steps: [],
  kinds: findingKinds.map((kind, at) => ({ kind, cite: `第七条(${'一二三四五六'[at] ?? ''})` })),
  forbidden: [],
  bindsRules: [],
  articles: [],
  asks: [
    {
      id: '8.serious',
      question: { zh: '同时具备还是有其一?', en: 'both or either?' },
      kind: 'choice',
      options: ['both', 'either'].map(value => ({ value, name: { zh: value, en: value } })),
      proposed: 'both',
    },
  ],
  notAssigned: 'full',
  doubts: { tolerance: '0' },
  parent: null,
  replaces: [],
  days: { starts: { ask: '6.start' }, ends: { year: 1, month: 2, day: null } },
};

/** Leaders of 东岭乡, both. */
const leaders = [
  { post: '乡党委书记', personId: 'east.head' },
  { post: '乡长', personId: null },
];

/** A cycle that has begun, with 东岭乡 as its subject; `more` happens in it besides. */
export const withCycle = async (
  one: Register,
  { startsOn = '2018-05-01', answers = {} }: { startsOn?: CivilDate; answers?: Record<string, string> } = {},
  doubts: Doubt[] = [],
): Promise<string> => {
  const id = `${one.id}:assessment`;
  await one.write(async book => {
    const facts = await book.open(one.id);
    const made = { at: facts.now, by: doneBy(officer) };
    const events: AssessmentEvent[] = [
      openedWithout(
        { id, campaignId: one.id, kind: 'assessment', unitId: null, title: '2017年度考核' },
        facts,
      ),
      {
        ...made,
        type: 'assessment-opened',
        scheme: smallScheme,
        schemeHash: '-',
        year: 2017,
        startsOn,
        endsOn: addDays(startsOn, 300),
        derivations: { startsOn: [], endsOn: [] },
        subjects: [{ unitId: 'east', leaders }],
      },
      ...Object.entries(answers).map(([ask, value]): AssessmentEvent => ({
        ...made,
        type: 'scheme-question-answered',
        ask,
        value,
        reason: '领导小组答复',
      })),
      ...(doubts.length > 0 ? [{ ...made, type: 'doubts-noted' as const, doubts }] : []),
    ];
    let state: AssessmentState | null = null;
    for (const event of events) state = evolveAssessment(state, event);
    book.save(null, { state: state!, events, notices: [] });
  });
  return id;
};
