import { rmSync } from 'node:fs';
import type { DraftView } from '../../api/contracts/campaigns';
import { demoPassword } from '../../cli/demo/demo-accounts';
import { seconds, type Measure, type Result } from '../measure';
import { benchFolder } from '../open-bench-system';
import { install, started, type Running } from '../started';
import { whileAsking, type Waits } from './ask-health';
import { bigText, intricateText, oneRunDocx, paragraphsDocx } from './inputs';

const LONGEST = 500;
const USUAL = 100;

interface Answered {
  status: number;
  /** The code of a refusal. */
  code: string | null;
  id: string | null;
  bytes: number;
}

const answeredBy = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  const found = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null;
  return {
    status: response.status,
    code: response.ok ? null : found(/"code":"(\w+)"/),
    id: found(/^\{"campaign":\{"id":"([^"]+)"/),
    bytes: text.length,
  };
};

const signIn = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'office', password: demoPassword, wantsToken: true }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
};

const askerOf = (url: string, token: string) => {
  const send = (path: string, init: RequestInit) => async (): Promise<Answered> =>
    answeredBy(
      await fetch(`${url}/api/v1${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${token}`,
          ...(init.headers as Record<string, string> | undefined),
        },
      }),
    );
  return {
    get: (path: string) => send(path, {}),
    post: (path: string, body: unknown) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    upload: (path: string, file: Buffer) => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(file)]), '方案.docx');
      return send(path, { method: 'POST', body: form });
    },
  };
};

/** Confirms a measure for each problem and a problem for each measure; without that a draft is neither simulated nor launched. */
const confirmLinks = async (url: string, token: string, place: string): Promise<Answered> => {
  const authorization = `Bearer ${token}`;
  const draft = await fetch(`${url}/api/v1${place}/draft`, { headers: { authorization } });
  const { answers, proposedLinks } = (await draft.json()) as DraftView;
  const linked = new Set<string | number>();
  const links = proposedLinks.flatMap(({ ref, assignment }) => {
    if (linked.has(ref) && linked.has(assignment)) return [];
    linked.add(ref).add(assignment);
    return [{ ref, assignment }];
  });
  return answeredBy(
    await fetch(`${url}/api/v1${place}/answers`, {
      method: 'PUT',
      headers: {
        authorization,
        'content-type': 'application/json',
        'if-match': draft.headers.get('etag') ?? '',
      },
      body: JSON.stringify({ ...answers, links }),
    }),
  );
};

const rowOf = (what: string, waits: Waits | null, ms: number, answered: Answered | string): Result => ({
  what,
  goal: `≤ ${LONGEST} ms, p95 ≤ ${USUAL} ms`,
  value: waits ? `${waits.longest.toFixed(0)} ms, p95 ${waits.p95.toFixed(0)} ms` : 'ended',
  isMet: waits !== null && waits.failed === 0 && waits.longest <= LONGEST && waits.p95 <= USUAL,
  against:
    typeof answered === 'string'
      ? answered
      : `${answered.status}${answered.code === null ? '' : ` ${answered.code}`} after ${seconds(ms)}, ${(answered.bytes / 1024).toFixed(0)} KB, asked ${waits?.asked ?? 0} times`,
});

const run = async ({ url, isAlive }: Running, say: (line: string) => void): Promise<Result[]> => {
  const token = await signIn(url);
  const { get, post, upload } = askerOf(url, token);
  const rows: Result[] = [];
  const measure = async (what: string, send: () => Promise<Answered>): Promise<Answered | null> => {
    if (!isAlive()) {
      rows.push(rowOf(what, null, 0, 'the process had ended'));
      return null;
    }
    say(what);
    const from = performance.now();
    try {
      const { waits, seen } = await whileAsking(url, send);
      rows.push(rowOf(what, waits, performance.now() - from, seen));
      return seen;
    } catch (error) {
      // Its exit is heard a moment after its connections break.
      await new Promise(resolve => setTimeout(resolve, 1_000));
      rows.push(rowOf(what, null, 0, `the process ${isAlive() ? 'lives' : 'ended'}: ${String(error)}`));
      return null;
    }
  };
  await measure('nothing else', async () => {
    await new Promise(resolve => setTimeout(resolve, 3_000));
    return { status: 200, code: null, id: null, bytes: 0 };
  });
  const intricate = await measure(
    'a text of 40,000 characters',
    post('/campaigns/drafts', { text: intricateText() }),
  );
  if (intricate?.id) await measure('… its draft, read again', get(`/campaigns/${intricate.id}/draft`));
  const big = await measure(
    '1,000 problems × 1,000 measures',
    post('/campaigns/drafts', { text: bigText(1_000) }),
  );
  if (big?.id) {
    const place = `/campaigns/${big.id}`;
    await measure('… the links confirmed', () => confirmLinks(url, token, place));
    await measure('… its draft, read again', get(`${place}/draft`));
    await measure('… its burden', get(`${place}/burden?clock=rehearsal`));
    const script = { units: { kind: 'silent' }, office: 'prompt', leaders: 'approve' };
    await measure('… simulated', post(`${place}/simulation`, script));
    await measure('… launched', post(`${place}/launch`, { clock: 'rehearsal' }));
    await measure('… its forecast of 92 days', get(`${place}/forecast?days=92`));
    const revised = bigText(1_000).replaceAll('存在不足', '仍有不足');
    await measure('… a revised text of it', post(`${place}/revisions`, { text: revised }));
  }
  await measure('a .docx of 200,000 paragraphs', upload('/campaigns/drafts', await paragraphsDocx(200_000)));
  await measure('a .docx of 400 MB in one run', upload('/campaigns/drafts', await oneRunDocx(400)));
  await measure(
    'a .docx of 1,500,000 paragraphs',
    upload('/campaigns/drafts', await paragraphsDocx(1_500_000)),
  );
  await measure('the one after it', get('/campaigns'));
  return rows;
};

/** Requests that have once stopped everything, while `/healthz` is asked every 50 ms. */
export const standstill: Measure = {
  name: 'standstill',
  what: 'how long /healthz waits while a single request is heavy',
  run: async say => {
    install();
    const dataDir = benchFolder();
    try {
      return (await started(dataDir, running => run(running, say), ['--demo', 'empty'])).seen;
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
