import { ApiError } from '../client/problem';
import { useText } from '../i18n/use-text';
import { explainError } from './explain-error';

interface Props {
  error: unknown;
  /** The way on. */
  retry?: { label: string; act: () => void };
}

/** An error where Ant Design has not been loaded: what it is, the request's id, a way on. */
export const PlainError = ({ error, retry }: Props) => {
  const t = useText();
  const requestId = error instanceof ApiError ? error.problem.requestId : undefined;
  return (
    <div role="alert" className="plain-error">
      <p>{explainError(error, t)}</p>
      {requestId && (
        <p className="plain-note">
          {t.shell.error.requestId} {requestId}
        </p>
      )}
      {retry && (
        <button type="button" className="plain-button-solid" onClick={retry.act}>
          {retry.label}
        </button>
      )}
    </div>
  );
};
