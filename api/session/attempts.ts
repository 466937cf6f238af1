import { DomainError } from '../../domain/domain-error';

const WINDOW_MS = 15 * 60_000;
const MOST_FAILURES = 8;
// Beyond this many logins under attack the oldest are forgotten rather than memory filled.
const MOST_LOGINS = 10_000;

/** Failed sign-ins per login, in memory: after eight within a quarter of an hour the login has to wait. */
export class Attempts {
  private readonly failures = new Map<string, number[]>();

  /** @throws DomainError `TOO_MANY_ATTEMPTS` with `retryAfter` in seconds. */
  assertAllowed(login: string, now: number): void {
    const recent = this.recent(login, now);
    const first = recent[0];
    if (first === undefined || recent.length < MOST_FAILURES) return;
    const retryAfter = Math.ceil((first + WINDOW_MS - now) / 1000);
    throw new DomainError('TOO_MANY_ATTEMPTS', { retryAfter });
  }

  failed(login: string, now: number): void {
    const oldest = this.failures.keys().next().value;
    if (this.failures.size >= MOST_LOGINS && oldest !== undefined) this.failures.delete(oldest);
    this.failures.set(login.toLowerCase(), [...this.recent(login, now), now]);
  }

  succeeded(login: string): void {
    this.failures.delete(login.toLowerCase());
  }

  private recent(login: string, now: number): number[] {
    return (this.failures.get(login.toLowerCase()) ?? []).filter(at => at > now - WINDOW_MS);
  }
}
