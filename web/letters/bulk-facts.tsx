import type { LetterDesk } from '../../api/contracts/letter-desk';
import type { LetterRow } from '../../api/contracts/letters';
import { useLanguage, useText } from '../i18n/use-text';
import { formatInstant } from '../parts/format-date';
import type { BulkCommand } from './bulk';

interface Props {
  desk: LetterDesk;
  letters: LetterRow[];
  acts: readonly BulkCommand[];
}

/** Whom it reaches, which numbers come next, when the notices leave. */
export const BulkFacts = ({ desk, letters, acts }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.letters.bulk;
  const units = new Set(letters.map(one => one.toUnit.id));
  const told = desk.recipients.filter(one => units.has(one.unitId));
  const reached = told.flatMap(one => one.people);
  const none = told.filter(one => one.people.length === 0).length;
  const senders = new Set(letters.map(one => one.fromUnit.id));
  const numbers = desk.numbersFrom.filter(one => senders.has(one.fromUnit.id)).map(one => one.number);
  return (
    <dl className="bulk-facts">
      <div>
        <dt>{words.reaches}</dt>
        <dd>{words.reachesWhom(units.size, letters.length)}</dd>
      </div>
      {acts.includes('number') && numbers.length > 0 && (
        <div>
          <dt>{t.letters.number}</dt>
          <dd>{words.numbersFrom(numbers)}</dd>
        </div>
      )}
      {acts.includes('deliver') && told.length > 0 && (
        <div>
          <dt>{t.names.letterCommand.deliver}</dt>
          <dd>
            {words.deliveredNow(formatInstant(desk.noticeAt, language, desk.now.slice(0, 4)), reached.length)}
            {none > 0 && words.withoutHead(none)}
          </dd>
        </div>
      )}
    </dl>
  );
};
