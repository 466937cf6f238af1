import { setSignInExpired } from '../../web/client/expired';
import { ApiError } from '../../web/client/problem';
import { keepFor } from '../../web/parts/keeper';
import { KeptForm } from '../../web/parts/kept-form';
import type { Values } from '../../web/parts/merge-typed';
import { memoryStorage } from './keeps-in-memory';
import { at, OneForm } from './one-form';

const who = (id: string, standInId?: string, unitId = 'u1') => ({
  person: { id, login: id, name: id, post: null, email: null },
  unit: { id: unitId, name: unitId, kind: 'township' },
  standIn: standInId === undefined ? null : { id: standInId, name: standInId },
});

let server: OneForm;
let closes: (() => void)[];
let shown: Values;
const open = (initial: Values = {}): KeptForm => {
  const form = new KeptForm('c1/submit-plan/own', initial, server);
  closes.push(form.open(values => Object.assign(shown, values)));
  return form;
};
const later = (ms = 1_000) => jest.advanceTimersByTimeAsync(ms);
/** As a reload does: what was in the page is gone, what the browser keeps is not. */
const reload = () => closes.splice(0).forEach(close => close());

beforeEach(() => {
  jest.useFakeTimers();
  globalThis.sessionStorage = memoryStorage();
  globalThis.localStorage = memoryStorage();
  Object.assign(globalThis, { addEventListener: () => undefined, removeEventListener: () => undefined });
  keepFor(who('p1'));
  server = new OneForm();
  closes = [];
  shown = {};
});
afterEach(() => {
  reload();
  jest.useRealTimers();
});

describe('what is typed', () => {
  it('is in the browser at once, and on the server a second after the last key', async () => {
    const form = open();
    await later(0);
    form.type({ text: '甲' });
    expect(new KeptForm('c1/submit-plan/own', {}, server).typed).toEqual({ text: '甲' });
    await later(900);
    form.type({ text: '甲乙' });
    await later(900);
    expect(server.puts).toEqual([]);
    await later(100);
    expect(server.puts).toEqual([{ basedOn: 0, changes: { text: '甲乙' } }]);
    expect(form.news).toMatchObject({ savedAt: at, isHereOnly: false });
    // Only the tab keeps its copy of what the server has.
    expect([sessionStorage.length, localStorage.length]).toEqual([1, 0]);
  });

  it('is nobody else’s who signs in in this tab, nor mixed with what a stand-in or another post types', () => {
    open().type({ text: '甲' });
    for (const other of [who('p2'), who('p1', 'p2'), who('p1', undefined, 'u2'), null]) {
      keepFor(other);
      expect(new KeptForm('c1/submit-plan/own', {}, server).typed).toEqual({});
    }
    keepFor(who('p1'));
    expect(new KeptForm('c1/submit-plan/own', {}, server).typed).toEqual({ text: '甲' });
  });

  it('without a connection stays here, says so, and is kept once there is one', async () => {
    const form = open();
    await later(0);
    server.fails = 'before';
    form.type({ text: '甲' });
    await later();
    expect(form.news.isHereOnly).toBe(true);
    reload();
    // Also in another tab, after this one was closed.
    globalThis.sessionStorage = memoryStorage();
    const again = open();
    expect(again.typed).toEqual({ text: '甲' });
    server.fails = null;
    await later(5_000);
    expect([server.kept.values, again.news.isHereOnly]).toEqual([{ text: '甲' }, false]);
  });

  it('whose answer was lost is not asked about as if somebody else had typed it', async () => {
    const form = open();
    await later(0);
    server.fails = 'after';
    form.type({ text: '甲' });
    await later();
    server.fails = null;
    form.type({ text: '甲乙' });
    await later(2_000);
    expect([form.news.asked, server.kept.values]).toEqual([{}, { text: '甲乙' }]);
  });

  it('costs nobody the form where the browser has no room', () => {
    const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
    jest.spyOn(sessionStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => open().type({ text: '甲' })).not.toThrow();
    expect(info).toHaveBeenCalled();
    jest.restoreAllMocks();
  });

  it('is nothing where the copy cannot be read', () => {
    open().type({ text: '甲' });
    const place = sessionStorage.key(0)!;
    sessionStorage.setItem(place, '{"typed":');
    localStorage.setItem(place, '"');
    expect(new KeptForm('c1/submit-plan/own', {}, server).typed).toEqual({});
  });

  it('waits while nobody is signed in', async () => {
    const form = open();
    await later(0);
    setSignInExpired(true);
    form.type({ text: '甲' });
    await later(60_000);
    expect(server.puts).toEqual([]);
    setSignInExpired(false);
    await later(0);
    expect(server.kept.values).toEqual({ text: '甲' });
  });

  it('that is too large is said to be here only', async () => {
    const form = open();
    await later(0);
    const tooLarge = new ApiError({ status: 413, code: 'KEPT_FORM_TOO_LARGE' });
    jest.spyOn(server, 'keep').mockRejectedValueOnce(tooLarge);
    form.type({ text: '甲' });
    await later();
    expect([form.news.refusal, form.typed]).toEqual([tooLarge, { text: '甲' }]);
  });
});

describe('two devices', () => {
  it('what was typed at the other is there, and said to be from there', async () => {
    server.write(0, { text: '甲' }, 'there');
    const form = open();
    await later(0);
    expect([form.typed, shown, form.news.elsewhereAt]).toEqual([{ text: '甲' }, { text: '甲' }, at]);
  });

  it('different fields are merged, the same one is asked about; what is chosen stays', async () => {
    const form = open();
    await later(0);
    form.type({ text: '甲' });
    await later();
    server.write(1, { text: '丙', percent: 40 }, 'there');
    form.type({ text: '乙', remark: '丁' });
    await later(2_000);
    expect(form.news.asked).toEqual({ text: '丙' });
    expect(server.kept.values).toEqual({ text: '丙', percent: 40, remark: '丁' });
    expect(form.typed).toEqual({ text: '乙', percent: 40, remark: '丁' });
    form.choose('text', 'here');
    await later(0);
    expect([form.news.asked, server.kept.values['text']]).toEqual([{}, '乙']);
    server.write(server.kept.version, { text: '戊' }, 'there');
    form.type({ text: '己', percent: 40, remark: '丁' });
    await later();
    form.choose('text', 'elsewhere');
    await later();
    expect([form.typed['text'], shown['text'], server.kept.values['text']]).toEqual(['戊', '戊', '戊']);
  });
});

describe('thrown away', () => {
  it('it is gone here and there, the fields begin anew; undone, it is back', async () => {
    const form = open({ text: '原' });
    form.type({ text: '甲' });
    await later();
    form.discard();
    await later(0);
    expect([form.typed, shown['text'], server.kept.values, form.news.isDiscarded]).toEqual([
      {},
      '原',
      {},
      true,
    ]);
    form.undo();
    await later(0);
    expect([form.typed, shown['text'], server.kept.values]).toEqual([{ text: '甲' }, '甲', { text: '甲' }]);
  });
});

describe('sent', () => {
  it('nothing of it is left, and what was on its way does not bring it back', async () => {
    const form = open();
    form.type({ text: '甲' });
    await later();
    form.type({ text: '甲乙' });
    expect(await form.once('d')).toMatchObject({ keptForm: { key: 'c1/submit-plan/own', version: 1 } });
    server.send();
    form.sent();
    await later(60_000);
    reload();
    await later(0);
    expect([server.kept.values, sessionStorage.length, localStorage.length]).toEqual([{}, 0, 0]);
    expect(open().typed).toEqual({});
  });

  it('the same goes under the same key until it is answered, also after reloading; anything else under another', async () => {
    const form = open();
    form.type({ text: '甲' });
    await later();
    const { idempotencyKey } = await form.once('d');
    form.refused(ApiError.local('OFFLINE'));
    reload();
    const again = open();
    expect(again.news.isUnanswered).toBe(true);
    expect((await again.once('d')).idempotencyKey).toBe(idempotencyKey);
    const other = (await again.once('e')).idempotencyKey;
    expect(other).not.toBe(idempotencyKey);
    again.refused(new ApiError({ status: 422, code: 'NOTHING_OWED' }));
    expect((await again.once('e')).idempotencyKey).not.toBe(other);
  });

  it('reloaded before the answer, which had come: it is not there again, and when it was sent is said', async () => {
    const form = open();
    form.type({ text: '甲' });
    await later();
    await form.once('d');
    server.send();
    reload();
    const again = open();
    await later(0);
    expect([again.typed, again.news]).toMatchObject([{}, { sentAt: at, isSentMeanwhile: false }]);
  });

  it('from another tab while more was typed here: neither kept nor lost, until somebody goes on with it', async () => {
    const form = open();
    form.type({ text: '甲' });
    await later();
    server.send();
    form.type({ text: '甲乙' });
    await later(60_000);
    expect([server.kept.values, form.typed]).toEqual([{}, { text: '甲乙' }]);
    expect(form.news).toMatchObject({ sentAt: at, isSentMeanwhile: true });
    form.startAnew();
    await later(0);
    expect(server.kept.values).toEqual({ text: '甲乙' });
  });

  it('from another tab, and sent from here too: what was the same is not there any more', async () => {
    const form = open();
    form.type({ text: '甲' });
    await later();
    await form.once('d');
    server.send();
    form.refused(new ApiError({ status: 409, code: 'KEPT_FORM_SENT', details: { ...server.kept } }));
    expect([form.typed, form.news.sentAt]).toEqual([{}, at]);
  });

  it('a form in which nothing was typed names no kept form', async () => {
    const form = open();
    await later(0);
    expect(Object.keys(await form.once('d'))).toEqual(['idempotencyKey']);
  });
});
