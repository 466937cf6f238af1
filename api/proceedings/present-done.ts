import type { Letter } from '../../prisma/generated/client';
import type { ItemRecord } from '../../prisma/read/items';
import { instantOf } from '../../prisma/schema/instants';
import type { LetterKind, LetterStatus } from '../../domain/codes/letter';
import type { EvidenceView } from '../contracts/evidence';

type Done = EvidenceView['done'][number];

const presentLetter = (letter: Letter): NonNullable<Done['letter']> => ({
  id: letter.id,
  kind: letter.kind as LetterKind,
  status: letter.status as LetterStatus,
  number: letter.number,
  deliveredAt: instantOf(letter.deliveredAt),
  acknowledgedAt: instantOf(letter.acknowledgedAt),
  repliedAt: instantOf(letter.repliedAt),
  reply: letter.reply,
});

/**
 * What was done about the items of a proposal, with the three times of each step, the first first. Reminders stand together,
 * and what was done about several items in one letter or at one instant is one thing.
 */
export const presentDone = (items: readonly ItemRecord[], letters: readonly Letter[]): Done[] => {
  const byKey = new Map<string, Done>();
  for (const { docket, obligation } of items)
    for (const step of obligation.steps.filter(one => one.outcome === 'fired')) {
      const link = docket.steps.find(
        one => one.obligationId === obligation.id && one.round === obligation.round && one.rung === step.rung,
      );
      const letter = letters.find(one => one.id === link?.letterId);
      const key = step.act === 'remind' ? 'remind' : `${step.act}/${letter?.id ?? step.dueAt}`;
      const deliveredAt = step.deliveredAt ?? (link?.deliveredAt ? instantOf(link.deliveredAt) : null);
      const time = { dueAt: step.dueAt, firedAt: step.firedAt, deliveredAt };
      const known = byKey.get(key);
      if (known?.times.some(one => one.dueAt === time.dueAt)) continue;
      if (known) known.times.push(time);
      else
        byKey.set(key, {
          act: step.act,
          times: [time],
          isCorrected: step.isCorrected ?? false,
          letter: letter ? presentLetter(letter) : null,
        });
    }
  const all = [...byKey.values()];
  for (const one of all) one.times.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const first = ({ times }: Done): string => times[0]?.dueAt ?? '';
  return all.sort((a, b) => (first(a) < first(b) ? -1 : 1));
};
