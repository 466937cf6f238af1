import type { Instant } from '../../domain/calendar/civil-date';
import { useText } from '../i18n/use-text';
import { DerivationList } from './derivation-list';
import { formatInstant } from './format-date';
import { useLanguage } from '../i18n/use-text';

/** Where an office's own date comes from: the policy's period, counted from the instant at which its work arose. */
export const PolicyWhy = ({ from, text, rung }: { from?: Instant; text: string; rung: string }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <DerivationList
      derivation={[
        {
          text: from ? `${text}(${formatInstant(from, language)})` : text,
          cites: `${t.parts.cites.policy}:${(t.parts.cites.rungs as Record<string, string>)[rung] ?? rung}`,
        },
      ]}
    />
  );
};
