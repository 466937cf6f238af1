import { Client } from 'pg';
import { noAnswers } from '../../../domain/launch/answers';
import { officesOf } from '../../../domain/launch/offices-of';
import type { PlayedRecord } from '../../../record/played-record';
import type { LaunchedTimetable } from '../../../record/rows';
import type { Prisma } from '../../../prisma/generated/client';
import { copyBlock, takeNumbers } from '../../../prisma/record/copy/copy-block';
import { loadCalendar, loadPolicy } from '../../../prisma/record/facts';
import type { Db } from '../../../prisma/schema/db';
import { currentRules } from '../../../prisma/schema/seed-rules';
import { blockPlan, CASES_PER_BLOCK, issuedOn, startsAt, UNITS_PER_BLOCK } from './block-plan';
import { blockTemplate, type DocketTemplate } from './block-template';
import { fillBlock } from './fill-block';
import { officesForLoad, saveUnitsForLoad } from './load-registry';
import type { Block } from './marks';
import { playBlock } from './play-block';
import { countyOf, titleOf } from './words';

export interface Load {
  cases: number;
  campaigns: number;
  /** Milliseconds since the epoch. */
  now: number;
  /** Told after each block how many cases there are, of how many, and how many of them this run wrote. */
  say: (there: number, all: number, written: number) => void;
}

/** Each of the first blocks brings its own units; those after them are the same units' again. */
const MOST_GROUPS = 10;

/** The share of one campaign: all the same, the first ones one more. */
const shareOf = ({ cases, campaigns }: Load, index: number): number =>
  Math.floor(cases / campaigns) + (index < cases % campaigns ? 1 : 0);

const campaignIdOf = (index: number): string => `load-${String(index + 1).padStart(3, '0')}`;

const openCampaign = async (
  db: Db,
  index: number,
  played: PlayedRecord,
  offices: ReturnType<typeof officesOf>,
  now: number,
) => {
  const id = campaignIdOf(index);
  const title = `${countyOf(index)}问题整改(装载数据)`;
  const { timetable, derivations } = blockPlan();
  const whole: LaunchedTimetable = { ...timetable, offices, derivations };
  await db.campaign.createMany({
    data: {
      id,
      title,
      status: 'launched',
      clock: 'rehearsal',
      clockAt: new Date(played.clockAt),
      handedOutAt: new Date(startsAt),
      issuedOn,
      ...(await currentRules(db)),
      sourceText: '',
      plan: {},
      answers: { ...noAnswers() },
      timetable: whole as unknown as Prisma.InputJsonValue,
      createdAt: new Date(now),
    },
    skipDuplicates: true,
  });
  return { id, title };
};

interface Loaded {
  templates: DocketTemplate[];
  numbers: PlayedRecord['numbers'];
}

/** The blocks of one campaign from the first that is not there; one is written while the next one is made. */
const loadCampaign = async (
  client: Client,
  { templates, numbers }: Loaded,
  campaign: {
    id: string;
    title: string;
    index: number;
    cases: number;
    units: { id: string; name: string }[];
  },
  written: (cases: number, isNew: boolean) => void,
): Promise<void> => {
  const { rows } = await client.query<{ there: number }>(
    `SELECT count(*)::int AS there FROM "Docket" WHERE "campaignId" = $1 AND kind = 'case'`,
    [campaign.id],
  );
  const there = rows[0]?.there ?? 0;
  written(Math.min(there, campaign.cases), false);
  let writing = Promise.resolve();
  for (
    let number = Math.floor(there / CASES_PER_BLOCK);
    number * CASES_PER_BLOCK < campaign.cases;
    number++
  ) {
    const casesBefore = number * CASES_PER_BLOCK;
    const group = campaign.units.slice((number % MOST_GROUPS) * UNITS_PER_BLOCK).slice(0, UNITS_PER_BLOCK);
    const places = Array.from({ length: CASES_PER_BLOCK }, (_, place) => casesBefore + place);
    const numbersBefore = new Map<string, number>();
    await writing;
    for (const one of numbers) numbersBefore.set(one.sign, await takeNumbers(client, one));
    const block: Block = {
      campaignId: campaign.id,
      campaignTitle: campaign.title,
      number,
      refs: places.map((_, place) => `${number + 1}-${String(place + 1).padStart(3, '0')}`),
      titles: places.map(place => titleOf(place)),
      unitIds: group.map(one => one.id),
      unitNames: group.map(one => one.name),
      casesBefore,
      filesBefore: number * UNITS_PER_BLOCK,
      numbersBefore,
    };
    const from = Math.max(0, there - casesBefore);
    const to = Math.min(CASES_PER_BLOCK, campaign.cases - casesBefore);
    const hasFiles = number < MOST_GROUPS && from === 0;
    const extent = { from, to, hasPapers: to === CASES_PER_BLOCK, hasFiles };
    const lines = await fillBlock(templates, block, extent);
    writing = copyBlock(client, lines).then(() => written(to - from, true));
    // Its failure is the next turn's, which waits for it.
    writing.catch(() => undefined);
  }
  await writing;
};

/**
 * Writes campaigns with so many cases altogether, as their own transactions would have written them up to one instant of the
 * rehearsal's clock: a block is played in memory once and written again and again with other units, titles and numbers, each
 * event chained. What is there already is left; a run that was broken off goes on at its first missing block.
 */
export const loadCampaigns = async (db: Db, url: string, load: Load): Promise<void> => {
  const offices = await officesForLoad(db, load.now);
  const { calendarVersion, policyId, policyVersion } = await currentRules(db);
  const calendar = await loadCalendar(db, calendarVersion);
  const policy = await loadPolicy(db, policyId, policyVersion);
  const office = officesOf(offices.units, issuedOn).office;
  const handedOutBy = offices.people.find(one => one.unitId === office)?.id ?? null;
  const played = await playBlock(offices, { calendar, policy }, handedOutBy);
  const loaded = { templates: blockTemplate(played), numbers: played.numbers };
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    let there = 0;
    let written = 0;
    for (let index = 0; index < load.campaigns; index++) {
      const cases = shareOf(load, index);
      const { id, title } = await openCampaign(
        db,
        index,
        played,
        officesOf(offices.units, issuedOn),
        load.now,
      );
      const units = Math.min(MOST_GROUPS, Math.ceil(cases / CASES_PER_BLOCK)) * UNITS_PER_BLOCK;
      const saved = await saveUnitsForLoad(db, { index, id, units }, load.now);
      await loadCampaign(client, loaded, { id, title, index, cases, units: saved }, (more, isNew) => {
        there += more;
        if (isNew) written += more;
        load.say(there, load.cases, written);
      });
    }
    // The planner would guess by what it knew of the empty tables.
    if (written > 0) await client.query('ANALYZE');
  } finally {
    await client.end();
  }
};
