import type { PolicyReading } from '../types';
import { toRule } from './to-rule';
import type { Rule } from '../../rules/types';
import type { Confirmation, DraftedPack, LeftOut, PackHead } from './types';
import { Vocabulary } from './vocabulary';

/** The year from which what has no term holds. */
const firstYearOf = ({ inForceFrom, issuedOn }: PackHead): string | null =>
  (inForceFrom ?? issuedOn)?.slice(0, 4) ?? null;

/**
 * The proposals that a person confirmed as a pack, in the order of the text: rules R1, R2 …, with what they speak of. What cannot be
 * said by a rule of the kernel, or has a question open, is listed and is not in the pack. What is not confirmed is not there at all.
 *
 * @throws RangeError where a proposal is confirmed that was not read
 */
export const toPack = (
  reading: PolicyReading,
  source: string,
  confirmed: readonly Confirmation[],
  head: PackHead,
): DraftedPack => {
  const document = head.number ?? '〈1〉';
  const vocabulary = new Vocabulary(head, document);
  const rules: Rule[] = [];
  const became: DraftedPack['rules'][number][] = [];
  const left: LeftOut[] = [];
  const order = new Map(reading.proposals.map((one, index) => [one.id, index]));
  const at = ({ proposal }: Confirmation): number => {
    const index = order.get(proposal);
    if (index === undefined) throw new RangeError(`no proposal ${proposal}`);
    return index;
  };
  for (const given of [...confirmed].sort((a, b) => at(a) - at(b))) {
    const read = reading.proposals[at(given)]!;
    const id = `R${rules.length + 1}`;
    // What was gathered for a rule that is none is not kept.
    const tried = vocabulary.copy();
    const made = toRule(read, given, {
      id,
      document,
      source,
      firstYear: firstYearOf(head),
      vocabulary: tried,
    });
    if (made.is === 'rule') {
      vocabulary.take(tried);
      rules.push(made.rule);
      became.push({ proposal: read.id, rule: id });
    } else {
      const { code, question } = made;
      left.push({ proposal: read.id, clause: read.clause, place: read.place, code, question });
    }
  }
  const title = { zh: head.title, en: head.title };
  return {
    pack: {
      id: head.id,
      version: 1,
      title,
      documents: [
        {
          id: document,
          title,
          issuer: head.issuer,
          number: head.number,
          issuedOn: head.issuedOn,
          inForceFrom: head.inForceFrom ?? head.issuedOn,
          inForceTo: null,
          authority: 'document',
        },
      ],
      ...vocabulary.all(),
      rules,
    },
    rules: became,
    left,
  };
};
