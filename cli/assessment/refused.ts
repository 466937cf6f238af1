import { DomainError } from '../../domain/domain-error';

/** Exit code for what cannot be read or is not there. */
const UNREADABLE = 2;

/** Says a refusal on stderr, with `json` also as `{ error }` on stdout; anything else is no refusal and goes on. */
export const sayRefusal = (error: unknown, json: boolean): void => {
  if (!(error instanceof DomainError)) throw error;
  process.stderr.write(`${error.message}\n`);
  if (json)
    process.stdout.write(
      `${JSON.stringify({ error: { code: error.code, reason: error.message } }, null, 2)}\n`,
    );
  process.exitCode = UNREADABLE;
};
