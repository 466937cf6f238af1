import { isApiError } from '../../client/problem';
import { useText } from '../../i18n/use-text';
import { ErrorNotice } from '../../parts/page-error';

/** Why a decision was not sent; what was chosen and written stays. */
export const DecideError = ({ error }: { error: unknown }) => {
  const t = useText();
  if (isApiError(error, 'OFFLINE'))
    return (
      <p role="alert" className="proposal-alert">
        {t.proposal.notSent}
      </p>
    );
  return <ErrorNotice error={error} />;
};
