import { compilationOf } from '../../domain/report/compilation';
import { reportAbilities } from '../../domain/report/abilities';
import type { ReportState } from '../../domain/report/state';
import { fullSight } from '../../domain/scope/sight';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readReport } from '../../prisma/read/report';
import { seesAll } from '../../prisma/read/scope';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { CampaignFacts } from '../../record/rows';
import { getReport, type ReportView } from '../contracts/reports';
import { presentObligation } from '../dockets/present-obligation';
import { route } from '../route';
import { countReturns } from './list-returns';
import { presentCampaign } from './present-campaign';
import { presentFormsInForce } from './present-form';
import { presentVersions } from './present-version';
import { versionsSeen } from './seen-report';

/** To whom and by when, with how that obligation stands. */
const presentDuty = async (db: Db, state: ReportState, facts: CampaignFacts): Promise<ReportView['duty']> => {
  if (!state.duty) return null;
  const owed = compilationOf(state);
  const named = await unitNames(db, owed ? [owed.owedBy] : []);
  return {
    ...state.duty,
    obligation: owed ? presentObligation(owed, facts, named, [], fullSight) : null,
  };
};

const presentWords = async (db: Db, { words }: ReportState): Promise<ReportView['words']> => {
  const named = await personNames(
    db,
    Object.values(words).flatMap(one => one.by?.personId ?? []),
  );
  return Object.fromEntries(
    Object.entries(words).map(([partId, { text, at, by }]) => [
      partId,
      { text, at, by: by && named(by.personId) },
    ]),
  );
};

/**
 * How the report of a campaign stands. Units see of it what was issued; what the office makes of it, offices, leaders and the
 * auditor do.
 */
export const getReportRoute = route(getReport, async ({ deps: { db }, actor, params }) => {
  await assertCampaign(db, actor, params.id);
  const facts = await loadFacts(db, params.id);
  const { docketId, version, state } = await readReport(db, params.id);
  const versions = await presentVersions(db, versionsSeen(state, actor));
  const shared = {
    campaign: presentCampaign(facts),
    docketId,
    forms: await presentFormsInForce(db, state),
    versions,
  };
  if (!seesAll(actor))
    return {
      body: {
        ...shared,
        version: 0,
        status: versions.length > 0 ? ('issued' as const) : ('collecting' as const),
        isPublicOnly: true,
        duty: null,
        words: {},
        counts: null,
        abilities: [],
      },
    };
  const status = state?.status ?? 'collecting';
  return {
    body: {
      ...shared,
      version,
      status,
      isPublicOnly: false,
      duty: state && (await presentDuty(db, state, facts)),
      words: state ? await presentWords(db, state) : {},
      counts: await countReturns(db, facts),
      abilities: reportAbilities(status, actor),
    },
    version,
  };
});
