import { useSearchParams } from 'react-router';
import { ProceedingPage } from '../../proceedings/proceeding-page';
import { useAbility } from '../../session/use-session';
import { ProposalPage } from './proposal-page';

/** `/proceedings/:id`: whoever decides sees the question with its evidence; everybody else, and `?whole`, the whole course. */
export const ProceedingOrProposal = () => {
  const may = useAbility();
  const [query] = useSearchParams();
  return may('decide-proposals') && !query.has('whole') ? <ProposalPage /> : <ProceedingPage />;
};
