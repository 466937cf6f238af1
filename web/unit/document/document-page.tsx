import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { getReturn, type ReturnView } from '../../../api/contracts/returns';
import { formPurposes, type FormPurpose } from '../../../domain/codes/form';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { Loaded } from '../../parts/loaded';
import { NotFound } from '../../parts/not-found';
import { NowContext } from '../../parts/now-context';
import { DocumentBody } from './document-body';
import { DocumentDone } from './document-done';
import { DocumentHead } from './document-head';
import { DocumentState } from './document-state';
import { FileNamesContext } from './file-names';
import { pathOfDocument } from './paths';
import { ReadDocument } from './read-document';
import '../home/home.css';
import '../task/task.css';
import '../sign-off/sign-off.css';
import './document.css';

/** What has just been handed in, and how much it met. */
interface Done {
  count: number;
  isPut: boolean;
}

const Whole = ({ view, isEarlier }: { view: ReturnView; isEarlier: boolean }) => {
  const t = useText();
  const [done, setDone] = useState<Done | null>(null);
  const { campaign, unit, purpose, owed, files, filled, document, handedIn } = view;
  return (
    <NowContext value={campaign.now}>
      <FileNamesContext value={files}>
        {done && <DocumentDone what={t.names.formPurpose[purpose]} {...done} />}
        <DocumentHead view={view} />
        {isEarlier && handedIn ? (
          <>
            <p className="doc-help">
              {t.documents.handedIn(handedIn.number)}
              {t.documents.semicolon}
              <Link to={pathOfDocument({ campaignId: campaign.id, unitId: unit.id, purpose })}>
                {t.documents.toNewest}
              </Link>
            </p>
            <ReadDocument filled={filled} document={document} />
          </>
        ) : (
          <>
            <DocumentState view={view} />
            <DocumentBody view={view} onDone={isPut => setDone({ count: owed.length, isPut })} />
          </>
        )}
      </FileNamesContext>
    </NowContext>
  );
};

const OfPurpose = ({ purpose }: { purpose: FormPurpose }) => {
  const { campaignId = '', unitId = '' } = useParams();
  const number = useSearchParams()[0].get('number');
  const query = useGet(getReturn, {
    params: { id: campaignId, unitId, purpose },
    query: number === null ? {} : { number: Number(number) },
  });
  return <Loaded query={query}>{view => <Whole view={view} isEarlier={number !== null} />}</Loaded>;
};

/** 整改报告、整改方案 of a unit: one document for the whole campaign, filled from the record, typed where nobody else can. */
export const DocumentPage = () => {
  const { campaignId, unitId, purpose } = useParams();
  const known = formPurposes.find(one => one === purpose);
  // Another unit's begins anew: nothing of the one before stays on the page.
  return known ? <OfPurpose key={`${campaignId}/${unitId}/${known}`} purpose={known} /> : <NotFound />;
};
