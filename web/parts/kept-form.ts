import type { KeptFormView } from '../../api/contracts/kept-forms';
import { newKey, type Once } from '../client/call';
import { isSignInExpired, signedInAgain } from '../client/expired';
import { isApiError } from '../client/problem';
import { isPassing } from '../client/until-answered';
import { forgetCopy, readCopy, writeCopy, type Copy } from './kept-copies';
import { noNews, type KeptNews } from './kept-news';
import { keptInRefusal, type KeptServer } from './kept-server';
import { changesOf, isSame, mergeTyped, typedIn, type Values } from './merge-typed';

const DEBOUNCE_MS = 1_000;
const AGAIN_MS = 5_000;
// Longer than the connection is away at a time; beyond, somebody is asked once too often.
const MOST_UNANSWERED = 20;

/**
 * What a person types into one form, kept in the browser at once and on the server a second later, merged by field with what
 * was typed elsewhere. It knows nothing of how the form looks: what it takes over from elsewhere it gives to `show`.
 */
export class KeptForm {
  news: KeptNews;
  private copy: Copy;
  private isRead = false;
  private isOpen = false;
  private isSent = false;
  private isSaving = false;
  private discarded: Values | null = null;
  /** What is kept now, where the form was sent elsewhere while something was typed here. */
  private after: KeptFormView | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private show: (values: Values) => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly initial: Values,
    private readonly server: KeptServer,
  ) {
    this.copy = readCopy(key) ?? { seen: null, typed: {}, unanswered: [], attempt: null };
    const hasText = Object.keys(this.copy.typed).length > 0;
    this.news = { ...noNews, hasText, isRestored: hasText, isUnanswered: this.copy.attempt !== null };
  }

  get typed(): Values {
    return this.copy.typed;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** From here on the form is on the page; what comes from elsewhere is shown by `show`. Returns what ends it. */
  readonly open = (show: (values: Values) => void): (() => void) => {
    this.show = show;
    this.isOpen = true;
    const now = (): void => void this.save();
    now();
    addEventListener('online', now);
    return () => {
      removeEventListener('online', now);
      clearTimeout(this.timer);
      this.isOpen = false;
      // Closed within the second: it is kept all the same. Whoever opens the form again goes on from the browser's copy.
      if (this.isRead && !this.isSaving && this.isDirty())
        void this.server.keep(this.key, this.seen.version, this.unkept()).catch(() => undefined);
    };
  };

  /** All that the form holds now. */
  readonly type = (all: Values): void => {
    this.discarded = null;
    this.change({ typed: typedIn(all, this.initial) });
    this.tell({ elsewhereAt: null, isDiscarded: false, isRestored: false, isUnanswered: false });
    this.later(DEBOUNCE_MS);
  };

  /** Which of two is kept, where a field was changed here and elsewhere. */
  readonly choose = (field: string, which: 'here' | 'elsewhere'): void => {
    const { [field]: theirs, ...asked } = this.news.asked;
    if (which === 'elsewhere') {
      const { [field]: _, ...typed } = this.typed;
      this.change({ typed: theirs === undefined ? typed : { ...typed, [field]: theirs } });
      this.showFields([field]);
    }
    this.tell({ asked });
    void this.save();
  };

  /** Throws away what was typed, here and on the server; `undo` brings it back. */
  readonly discard = (): void => {
    this.discarded = this.typed;
    if (this.after) this.goOnFrom(this.after);
    this.replace({});
    this.tell({ ...noNews, isDiscarded: true });
    void this.save();
  };

  readonly undo = (): void => {
    if (!this.discarded) return;
    this.replace(this.discarded);
    this.discarded = null;
    this.tell({ isDiscarded: false, savedAt: null });
    void this.save();
  };

  /** The form was sent elsewhere, and what was typed here since is another one. */
  readonly startAnew = (): void => {
    if (!this.after) return;
    this.goOnFrom(this.after);
    this.tell({ isSentMeanwhile: false, sentAt: null });
    void this.save();
  };

  /**
   * What makes a send count once: a key that stays the same for the same until it has been answered, also after reloading; and
   * which kept form it is, where anything of it was ever kept.
   *
   * @throws ApiError where the server cannot be asked
   */
  readonly once = async (digest: string): Promise<Once> => {
    const { attempt } = this.copy;
    const idempotencyKey = attempt?.digest === digest ? attempt.key : newKey();
    this.change({ attempt: { digest, key: idempotencyKey, typed: this.typed } });
    if (!this.news.hasText && this.seen.version === 0) return { idempotencyKey };
    if (!this.isRead) await this.read();
    return { idempotencyKey, keptForm: { key: this.key, version: this.seen.version } };
  };

  /** The command was done: nothing of the form is left anywhere. */
  readonly sent = (): void => {
    this.isSent = true;
    clearTimeout(this.timer);
    forgetCopy(this.key);
  };

  /** The command was not done, or nobody knows whether: what was typed stays. Refused for good, the next send is another one. */
  readonly refused = (error: unknown): void => {
    if (isPassing(error)) return;
    this.change({ attempt: null });
    const kept = keptInRefusal(error);
    if (kept) this.accept(kept, this.seen.values);
  };

  /** Keeps on the server what it lacks; asks it first what it has. */
  private readonly save = async (): Promise<void> => {
    if (this.isSaving || !this.isOpen || this.isSent) return;
    clearTimeout(this.timer);
    this.isSaving = true;
    try {
      // Whoever signs in over the page may be somebody else: nothing is sent in his name.
      if (isSignInExpired()) await signedInAgain();
      if (!this.isRead) await this.read();
      await this.put();
      this.isSaving = false;
      if (this.isDirty()) this.later(DEBOUNCE_MS);
    } catch (error) {
      this.isSaving = false;
      this.failed(error);
    }
  };

  private readonly read = async (): Promise<void> => {
    const kept = await this.server.read(this.key);
    this.isRead = true;
    // What was never on the server cannot have been sent before.
    if (!this.copy.seen) this.change({ seen: { version: kept.sentIn, values: {} } });
    this.accept(kept, this.seen.values);
  };

  private readonly put = async (): Promise<void> => {
    const changes = this.unkept();
    if (!this.isDirty()) return;
    this.change({ unanswered: [...this.copy.unanswered, changes].slice(-MOST_UNANSWERED) });
    const { version, values } = this.seen;
    const kept = await this.server.keep(this.key, version, changes);
    this.accept(kept, { ...values, ...changes });
    this.tell({ savedAt: kept.changedAt, isRestored: false });
  };

  private readonly failed = (error: unknown): void => {
    const kept = keptInRefusal(error);
    if (kept) {
      this.accept(kept, this.seen.values);
      // What nobody has to choose is kept at once.
      if (this.isDirty()) this.later(0);
      return;
    }
    const isAway = isPassing(error) || (isApiError(error) && error.status >= 500);
    this.tell({ isHereOnly: isAway, refusal: isAway ? null : error });
    if (isAway) this.later(AGAIN_MS);
  };

  /** What the server keeps now, to what began as `base`. */
  private readonly accept = (kept: KeptFormView, base: Values): void => {
    if (this.isSent || !this.isOpen) return;
    if (kept.sentIn > this.seen.version) return this.acceptSent(kept, base);
    // What this page itself sent and was never told about is nobody else's.
    const own = Object.entries(kept.values).filter(([field, value]) =>
      this.copy.unanswered.some(one => isSame(one[field], value)),
    );
    const merged = mergeTyped({ ...base, ...Object.fromEntries(own) }, this.typed, kept.values);
    const { version, values } = kept;
    this.change({ seen: { version, values }, typed: merged.values, unanswered: [] });
    const asked = Object.keys({ ...this.news.asked, ...merged.differing }).filter(
      field => !isSame(this.typed[field], values[field]),
    );
    if (merged.taken.length > 0) this.showFields(merged.taken);
    const isElsewhere = merged.taken.length > 0 && kept.deviceId !== this.server.deviceId;
    this.tell({
      isHereOnly: false,
      refusal: null,
      // What was asked before and not answered is asked still.
      asked: Object.fromEntries(asked.map(field => [field, values[field]])),
      ...(isElsewhere && { elsewhereAt: kept.changedAt }),
      ...(this.news.isRestored && { savedAt: kept.changedAt }),
    });
  };

  private readonly acceptSent = (kept: KeptFormView, base: Values): void => {
    const { attempt } = this.copy;
    const isAllSent = attempt ? isSame(attempt.typed, this.typed) : isSame(base, this.typed);
    if (isAllSent) {
      this.goOnFrom(kept);
      this.replace(kept.values);
    } else this.after = kept;
    this.tell({ ...noNews, sentAt: kept.sentAt, isSentMeanwhile: !isAllSent });
  };

  private readonly goOnFrom = ({ version, values }: KeptFormView): void => {
    this.after = null;
    this.change({ seen: { version, values }, unanswered: [], attempt: null });
  };

  private get seen(): NonNullable<Copy['seen']> {
    return this.copy.seen ?? { version: 0, values: {} };
  }

  private readonly unkept = (): Values =>
    Object.fromEntries(
      Object.entries(changesOf(this.seen.values, this.typed)).filter(
        ([field]) => !(field in this.news.asked),
      ),
    );

  private readonly isDirty = (): boolean =>
    !this.isSent && !this.after && Object.keys(this.unkept()).length > 0;

  private readonly replace = (typed: Values): void => {
    const fields = Object.keys({ ...this.typed, ...typed });
    this.change({ typed });
    this.showFields(fields);
  };

  private readonly showFields = (fields: string[]): void =>
    this.show(Object.fromEntries(fields.map(field => [field, this.typed[field] ?? this.initial[field]])));

  private readonly later = (ms: number): void => {
    clearTimeout(this.timer);
    if (this.isOpen) this.timer = setTimeout(() => void this.save(), ms);
  };

  private readonly change = (part: Partial<Copy>): void => {
    this.copy = { ...this.copy, ...part };
    if (this.isSent) return;
    const isSettled = this.copy.attempt === null && isSame(this.seen.values, this.typed);
    if (isSettled && !this.news.hasText && Object.keys(this.typed).length === 0) forgetCopy(this.key);
    else writeCopy(this.key, this.copy, isSettled);
  };

  private readonly tell = (part: Partial<KeptNews>): void => {
    this.news = { ...this.news, ...part, hasText: Object.keys(this.typed).length > 0 };
    for (const listener of this.listeners) listener();
  };
}
