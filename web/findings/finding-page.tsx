import { useState } from 'react';
import { useParams } from 'react-router';
import { getFinding, type FindingView } from '../../api/contracts/findings';
import { getFindingLineage } from '../../api/contracts/lineage';
import { LineagePanel } from '../assessments/lineage-panel';
import '../assessments/assessments.css';
import { useGet } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { NowContext } from '../parts/now-context';
import { PageTitle } from '../parts/page-title';
import { TimelineEntries } from '../parts/timeline';
import '../targets/rows.css';
import '../targets/targets.css';
import { AlikePanel } from './alike-panel';
import { DecisionPanel } from './decision-panel';
import { FactsPanel } from './facts-panel';
import { FindingActDialog, type FindingPending } from './finding-act';
import './findings.css';
import { SourcesPanel } from './sources-panel';

const Finding = ({ finding }: { finding: FindingView }) => {
  const t = useText();
  const words = t.findings;
  const [act, setAct] = useState<FindingPending | null>(null);
  const { data: lineage } = useGet(getFindingLineage, { params: { id: finding.id } });
  return (
    <>
      <p className="row-place">
        {[finding.subject.name, finding.category, finding.kind && t.names.findingKind[finding.kind]]
          .filter(one => one !== null)
          .join(' · ')}
        {finding.isRepeated && <strong className="finding-again"> {words.repeated}</strong>}
      </p>
      <div className="row-columns">
        <div>
          <DecisionPanel finding={finding} onAct={setAct} />
          <FactsPanel finding={finding} />
          <SourcesPanel sources={finding.sources} />
          <AlikePanel finding={finding} onAct={setAct} />
        </div>
        <div>
          <LineagePanel items={lineage?.items ?? []} none={words.noLineage} />
          <section className="panel" aria-label={words.events}>
            <h2>{words.events}</h2>
            <TimelineEntries items={finding.events} />
          </section>
        </div>
      </div>
      {act && (
        <FindingActDialog
          key={`${act.kind} ${act.with?.id ?? ''}`}
          finding={finding}
          act={act}
          onClose={() => setAct(null)}
        />
      )}
    </>
  );
};

/** 一个问题: what was found by whom, whether it stands, what follows from it, where it comes from and what became of it. */
export const FindingPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const query = useGet(getFinding, { params: { id } });
  const finding = query.data;
  return (
    <NowContext value={finding?.now ?? null}>
      <PageTitle
        title={finding?.text ?? t.findings.one}
        tab={finding ? `${finding.subject.name} ${finding.category}` : t.findings.one}
      />
      <Loaded query={query}>{loaded => <Finding finding={loaded} />}</Loaded>
    </NowContext>
  );
};
