import type { KeptFormView } from '../../api/contracts/kept-forms';
import { ApiError } from '../../web/client/problem';
import type { KeptServer } from '../../web/parts/kept-server';
import type { Values } from '../../web/parts/merge-typed';

export const at = '2018-06-05T14:03:00+08:00';
const none: KeptFormView = {
  version: 0,
  values: {},
  changedAt: null,
  deviceId: null,
  sentIn: 0,
  sentAt: null,
};

/** A server with one form, as the API merges; what is asked of it can be made to fail. */
export class OneForm implements KeptServer {
  deviceId = 'here';
  kept = none;
  puts: { basedOn: number; changes: Values }[] = [];
  /** Before: it never arrives. After: it is done, and the answer is lost. */
  fails: 'before' | 'after' | null = null;
  private changedIn: Record<string, number> = {};

  readonly read = () => this.answer(() => this.kept);
  readonly keep = (_: string, basedOn: number, changes: Values) =>
    this.answer(() => {
      this.puts.push({ basedOn, changes });
      return this.write(basedOn, changes, 'here');
    });

  write(basedOn: number, changes: Values, deviceId: string): KeptFormView {
    if (basedOn < this.kept.sentIn) throw this.refusal('KEPT_FORM_SENT');
    const news = Object.keys(changes).filter(one => changes[one] !== (this.kept.values[one] ?? null));
    if (news.some(one => (this.changedIn[one] ?? 0) > basedOn)) throw this.refusal('KEPT_FORM_DIFFERS');
    const version = this.kept.version + 1;
    for (const one of news) this.changedIn[one] = version;
    const values = Object.fromEntries(
      Object.entries({ ...this.kept.values, ...changes }).filter(([, value]) => value !== null),
    );
    return (this.kept = { ...this.kept, version, values, changedAt: at, deviceId });
  }
  send(): void {
    const version = this.kept.version + 1;
    this.kept = { ...this.kept, version, values: {}, sentIn: version, sentAt: at };
  }
  private refusal(code: string): ApiError {
    return new ApiError({ status: 409, code, details: { ...this.kept } });
  }
  private answer(work: () => KeptFormView): Promise<KeptFormView> {
    if (this.fails === 'before') return Promise.reject(ApiError.local('OFFLINE'));
    try {
      const answer = work();
      return this.fails === 'after' ? Promise.reject(ApiError.local('OFFLINE')) : Promise.resolve(answer);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
