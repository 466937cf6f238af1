import type { Instant } from '../../calendar/civil-date';
import { submissionDecisionNames } from '../../codes/decisions';
import { formPurposeNames } from '../../codes/form';
import type { Name } from '../../codes/names';
import type { UnitDocument } from '../../form/document';
import type { Filling } from './filling';

export interface EarlierDocument {
  docketId: string;
  at: Instant;
  document: UnitDocument;
  says: Name;
}

/** The documents that the unit handed in before, newest first, whatever became of them. */
export const earlierDocuments = ({ file, unitId }: Pick<Filling, 'file' | 'unitId'>): EarlierDocument[] =>
  (file?.submissions ?? [])
    .flatMap(({ unitId: by, at, document, decision }) => {
      if (!file || !document || by !== unitId) return [];
      const [what, became] = [formPurposeNames[document.purpose], submissionDecisionNames[decision]];
      const says = {
        zh: `此前报送的${what.zh}（${became.zh}）中填过`,
        en: `Typed in an earlier ${what.en} (${became.en})`,
      };
      return [{ docketId: file.id, at, document, says }];
    })
    .reverse();
