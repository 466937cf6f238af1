import { setActingFor } from '../../web/client/acting-for';
import { setActingPost } from '../../web/client/acting-post';
import { upload } from '../../web/client/upload';
import { memoryStorage } from './keeps-in-memory';

describe('one file sent', () => {
  /** The browser's request, answered by the test. */
  class Request {
    static last: Request;
    headers: Record<string, string> = {};
    upload: { onprogress?: (event: object) => void } = {};
    status = 0;
    statusText = '';
    responseText = '';
    address = '';
    form: FormData | undefined;
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    onloadend?: () => void;
    constructor() {
      Request.last = this;
    }
    open(method: string, address: string) {
      this.address = `${method} ${address}`;
    }
    setRequestHeader(name: string, value: string) {
      this.headers[name] = value;
    }
    send(form: FormData) {
      this.form = form;
    }
    abort() {
      this.onabort?.();
      this.onloadend?.();
    }
    answer(status: number, body: unknown) {
      Object.assign(this, { status, responseText: JSON.stringify(body) });
      this.onload?.();
      this.onloadend?.();
    }
  }
  const before = globalThis.XMLHttpRequest;
  beforeEach(() => {
    globalThis.sessionStorage = memoryStorage();
    globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());
  afterAll(() => {
    globalThis.XMLHttpRequest = before;
  });

  const shares: number[] = [];
  const begin = (controller = new AbortController()) => {
    shares.length = 0;
    const arrived = upload(new File(['x'], 'a.jpg'), {
      signal: controller.signal,
      onShare: share => shares.push(share),
    });
    // Looked at later.
    arrived.catch(() => undefined);
    return { arrived, request: Request.last, controller };
  };
  const view = {
    id: 'f1',
    name: 'a.jpg',
    type: 'image/jpeg',
    size: 1,
    sha256: 'x',
    uploadedAt: '2018-05-14T09:00:00+08:00',
  };

  it('goes for whom the tab acts and under his post, with the bytes as they are, and says how far it is', async () => {
    setActingFor('p-absent');
    setActingPost('办公室');
    const { arrived, request } = begin();
    expect(request.address).toBe('POST /api/v1/files');
    expect(request.headers).toEqual({
      accept: 'application/json',
      'acting-for': 'p-absent',
      'acting-post': encodeURIComponent('办公室'),
    });
    expect([...request.form!.keys()]).toEqual(['file']);
    request.upload.onprogress?.({ lengthComputable: true, loaded: 31, total: 50 });
    request.upload.onprogress?.({ lengthComputable: false, loaded: 40, total: 0 });
    request.answer(201, view);
    expect([await arrived, shares]).toEqual([view, [0.62]]);
  });

  it('is refused with what the API says', async () => {
    const { arrived, request } = begin();
    const refusal = {
      type: 't',
      title: 'FILE_TOO_LARGE',
      status: 413,
      code: 'FILE_TOO_LARGE',
      detail: '太大',
      detailEn: 'too large',
      requestId: 'r1',
    };
    request.answer(413, refusal);
    await expect(arrived).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', status: 413 });
  });

  it('is offline where the connection breaks off, and where nothing has moved for a minute, not before', async () => {
    const broken = begin();
    broken.request.onerror?.();
    await expect(broken.arrived).rejects.toMatchObject({ code: 'OFFLINE' });
    const still = begin();
    jest.advanceTimersByTime(59_000);
    still.request.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 2 });
    jest.advanceTimersByTime(59_000);
    still.request.answer(201, view);
    expect(await still.arrived).toEqual(view);
    const stuck = begin();
    jest.advanceTimersByTime(60_000);
    await expect(stuck.arrived).rejects.toMatchObject({ code: 'OFFLINE' });
  });

  it('is given up where it is cancelled, before it began too, and is no error of the API then', async () => {
    const { arrived, controller } = begin();
    controller.abort();
    await expect(arrived).rejects.toMatchObject({ name: 'AbortError' });
    const gone = new AbortController();
    gone.abort();
    await expect(begin(gone).arrived).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is unclear where the answer is none of the contract', async () => {
    jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    const { arrived, request } = begin();
    request.answer(201, { id: 'f1' });
    await expect(arrived).rejects.toMatchObject({ code: 'ANSWER_UNCLEAR' });
  });
});
