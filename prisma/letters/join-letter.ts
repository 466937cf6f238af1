import { dateOf } from '../../domain/calendar/civil-date';
import { openOfficeDocket } from '../../domain/docket/office-docket';
import { composeLetter } from '../../domain/letter/compose';
import { letterKindNames, sortedItems, type Item, type LetterKind } from '../../domain/letter/letter';
import type { CampaignFacts } from '../campaigns/facts';
import type { Tx } from '../db';
import type { Changes } from '../dockets/change-dockets';
import type { Prisma } from '../generated/client';
import { describeItems, type DescribedItem } from './describe-items';

const asJson = (value: unknown) => value as Prisma.InputJsonValue;

/** Who writes to a unit: 督查室 for 督办函; the office otherwise, and 督查室 where the office would write to its own house. */
export const letterSender = (kind: LetterKind, toUnitId: string, { offices }: CampaignFacts): string =>
  kind === 'supervision-letter' || offices.officeFamily.includes(toUnitId)
    ? offices.supervision
    : offices.office;

const unitName = async (tx: Tx, id: string): Promise<string> =>
  (await tx.unit.findUnique({ where: { id }, select: { name: true } }))?.name ?? id;

export interface NewLetter {
  kind: LetterKind;
  toUnitId: string;
  /** One letter per unit and day lists all that is concerned (并案): whoever has the same key joins it. */
  batchKey: string;
  items: Item[];
  proceedingId?: string;
  interview?: Parameters<typeof composeLetter>[1]['interview'];
  cites: string[];
}

const compose = async (
  tx: Tx,
  letter: NewLetter,
  items: DescribedItem[],
  facts: CampaignFacts,
  from: string,
) =>
  composeLetter(letter.kind, {
    toUnit: await unitName(tx, letter.toUnitId),
    fromUnit: await unitName(tx, from),
    campaignTitle: facts.campaign.title,
    items,
    cites: letter.cites,
    ...(letter.interview && { interview: letter.interview }),
  });

/**
 * Adds items to the letter of the batch, or drafts it: a row, and a docket with what the office owes with it (sign, number,
 * deliver). A letter that has been signed takes no more items; what comes later that day begins another.
 */
export const joinLetter = async (tx: Tx, changes: Changes, letter: NewLetter): Promise<string> => {
  const { facts } = changes;
  const from = letterSender(letter.kind, letter.toUnitId, facts);
  for (let n = 1; ; n++) {
    const batchKey = n === 1 ? letter.batchKey : `${letter.batchKey}/${n}`;
    const [known] = await tx.$queryRaw<{ id: string; status: string; items: Item[] }[]>`
      SELECT id, status, items FROM "Letter" WHERE "batchKey" = ${batchKey} FOR UPDATE`;
    if (known && known.status !== 'drafted') continue;
    const items = sortedItems([...(known?.items ?? []), ...letter.items]);
    const text = await compose(tx, letter, await describeItems(tx, items), facts, from);
    if (known) {
      await tx.letter.update({
        where: { id: known.id },
        data: { items: asJson(items), ...text, version: { increment: 1 } },
      });
      return known.id;
    }
    const id = batchKey;
    const { kind, toUnitId, proceedingId } = letter;
    const campaignId = facts.campaign.id;
    await tx.letter.create({
      data: {
        id,
        campaignId,
        kind,
        toUnitId,
        fromUnitId: from,
        batchKey,
        status: 'drafted',
        ...text,
        items: asJson(items),
        proceedingId: proceedingId ?? null,
        draftedAt: new Date(facts.now),
      },
    });
    const what = `办理${letterKindNames[kind]}:签批、编号、送达`;
    const owed = {
      kind: 'letter' as const,
      owedBy: from,
      what,
      period: facts.policy.letterHandling,
      event: '拟稿',
    };
    const audience = {
      to: from === facts.offices.supervision ? ('supervisors' as const) : ('coordinators' as const),
    };
    const docket = { id, campaignId, kind: 'letter' as const, unitId: toUnitId, title: text.title };
    const outcome = openOfficeDocket(
      docket,
      owed,
      { kind: 'letter-drafted', audience, urgency: 'digest' },
      facts,
    );
    await changes.save(null, outcome, { letterId: id });
    return id;
  }
};

/** The key under which what concerns one unit on one day comes together. */
export const batchKeyOf = (facts: CampaignFacts, kind: string, unitId: string): string =>
  `${facts.campaign.id}:${kind}:${unitId}:${dateOf(facts.now)}`;
