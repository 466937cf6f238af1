import { comparatorNames, modalityNames, ruleScopeNames } from '../../domain/codes/rules';
import { useLanguage, useText } from '../i18n/use-text';
import { Choose, Write } from './choose';
import type { Decision, PeriodChoice, Proposal } from './decision';
import { sayPeriod } from './say-period';

interface Props {
  one: Proposal;
  decision: Decision;
  onChange: (part: Partial<Decision>) => void;
}

/** What was read of a rule, to be corrected. */
export const ProposalFields = ({ one, decision, onChange }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.readRules;
  const named = (names: Record<string, Record<'zh' | 'en', string>>): [string, string][] =>
    Object.entries(names).map(([code, name]) => [code, name[language]]);
  const periods: [PeriodChoice, string][] = [
    ['read', `${words.asRead}${t.parts.colon}${sayPeriod(one.period, t)}`],
    ...(['years', 'span', 'each-year', 'by', 'once'] as const).map((code): [PeriodChoice, string] => [
      code,
      words.periodChoices[code],
    ]),
  ];
  const hasYears = ['years', 'span', 'each-year'].includes(decision.period);
  return (
    <div className="read-fields">
      <Choose
        label={words.comparator}
        value={decision.comparator}
        options={[['', words.none], ...named(comparatorNames)]}
        onChange={comparator => onChange({ comparator })}
      />
      <Write
        label={`${words.number}${one.unit === null ? '' : ` (${one.unit}${one.per === null ? '' : `/${one.per}`})`}`}
        value={decision.number}
        onChange={number => onChange({ number })}
      />
      <Choose
        label={words.period}
        value={decision.period}
        options={periods}
        onChange={period => onChange({ period: period as PeriodChoice })}
      />
      {hasYears && (
        <Write label={words.fromYear} value={decision.from} onChange={from => onChange({ from })} />
      )}
      {hasYears && decision.period !== 'each-year' && (
        <Write label={words.toYear} value={decision.to} onChange={to => onChange({ to })} />
      )}
      {decision.period === 'by' && (
        <Write label={words.day} type="date" value={decision.day} onChange={day => onChange({ day })} />
      )}
      <Choose
        label={words.modality}
        value={decision.modality}
        options={named(modalityNames)}
        onChange={modality => onChange({ modality })}
      />
      <Choose
        label={words.scope}
        value={decision.scope}
        options={named(ruleScopeNames)}
        onChange={scope => onChange({ scope })}
      />
      <Write label={words.owner} value={decision.owner} onChange={owner => onChange({ owner })} />
      <Write label={words.set} value={decision.setName} onChange={setName => onChange({ setName })} />
      <Write
        label={words.members}
        isLong
        value={decision.members}
        hint={words.membersHint}
        onChange={members => onChange({ members })}
      />
      <Write label={words.unit} value={decision.unit} onChange={unit => onChange({ unit })} />
      <Write
        label={words.measureName}
        value={decision.measureName}
        onChange={measureName => onChange({ measureName })}
      />
      <Write
        label={words.measureId}
        value={decision.measureId}
        hint={words.measureIdHint}
        onChange={measureId => onChange({ measureId })}
      />
    </div>
  );
};
