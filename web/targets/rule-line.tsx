import { useId, useState } from 'react';
import type { RuleBrief, TargetsView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { AttachNotice } from './attach-notice';
import { RowList } from './row-list';
import { noFilters } from './use-target-filters';
import { verdictOrder } from './verdict-order';
import { VerdictTag } from './verdict-tag';

const Counts = ({ rule, isEvaluated }: { rule: RuleBrief; isEvaluated: boolean }) => {
  const t = useText();
  const shown = verdictOrder.filter(one => (rule.counts[one] ?? 0) > 0);
  if (shown.length === 0)
    return <span className="targets-note">{isEvaluated ? t.targets.noRowsSeen : t.targets.noRows}</span>;
  return (
    <>
      {shown.map(one => (
        <VerdictTag key={one} verdict={one} count={rule.counts[one] ?? 0} look="pill" />
      ))}
      {rule.unreachable > 0 && (
        <span className="targets-unreachable">
          {t.targets.ofThem(t.targets.unreachable, rule.unreachable)}
        </span>
      )}
    </>
  );
};

/** One rule as a sentence, with how its rows stand; opened, the rows. */
export const RuleLine = ({ view, rule }: { view: TargetsView; rule: RuleBrief }) => {
  const t = useText();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const rowsId = useId();
  const isNews = rule.authority === 'news';
  const paper = view.notices.find(one => one.rule === rule.rule);
  return (
    <li className="rule-line">
      <button type="button" aria-expanded={isOpen} aria-controls={rowsId} onClick={() => setIsOpen(!isOpen)}>
        <span className="rule-code">
          {rule.rule}
          {rule.part}
        </span>
        <span className="rule-says">{rule.says[language]}</span>
        <span className="rule-counts">
          <Counts rule={rule} isEvaluated={view.evaluated !== null} />
        </span>
      </button>
      <p className="targets-note">
        {t.names.ruleKind[rule.kind]} · {t.names.modality[rule.modality]}
        {rule.scope && ` · ${t.names.ruleScope[rule.scope]}`}
        {rule.stage && ` · ${t.names.fundStage[rule.stage]}`} ·{' '}
        {rule.owner === null ? t.targets.noOwner : rule.owner}
        {rule.owner !== null && rule.isOwnerProposed && t.targets.proposedOwner}
        {isNews && ` · ${paper ? t.targets.paperFound(paper.title) : t.targets.newsOnly}`}
        {isNews && !paper && view.abilities.includes('attach-notice') && (
          <AttachNotice view={view} rule={rule.rule} />
        )}
      </p>
      <div id={rowsId} hidden={!isOpen}>
        {isOpen && (
          <RowList campaignId={view.campaign.id} filters={noFilters} rule={rule.rule} part={rule.part} />
        )}
      </div>
    </li>
  );
};
