import { MAX_FILES } from '../../api/contracts/common';
import { MAX_FILE_BYTES } from '../../api/contracts/files';
import { ApiError } from '../../web/client/problem';
import { admit } from '../../web/files/admit';
import { isPicture, sizeText } from '../../web/files/attached';
import { named } from '../../web/files/transferred';
import { createUploadQueue, storedOf, unsentOf, type Entry } from '../../web/files/upload-queue';

const file = (name: string, size = 1, type = 'image/jpeg'): File =>
  ({ name, size, type, lastModified: Date.parse('2018-05-14T09:05:07+08:00') }) as File;
/** Until everything that has been settled has been told. */
const settled = () => new Promise(resolve => setImmediate(resolve));

/** A queue whose uploads are finished by the test. */
const queued = (kept: { id: string; name: string }[] = []) => {
  interface Sent {
    name: string;
    signal: AbortSignal;
    onShare: (share: number) => void;
    arrive: () => void;
    fail: () => void;
  }
  const sent: Sent[] = [];
  let ids = 0;
  const queue = createUploadQueue({
    kept,
    send: ({ name }, { signal, onShare }) =>
      new Promise((resolve, reject) => {
        sent.push({
          name,
          signal,
          onShare,
          arrive: () => resolve({ id: `f${(ids += 1)}` }),
          fail: () => reject(ApiError.local('OFFLINE')),
        });
      }),
  });
  const told: Entry[] = [];
  queue.subscribe(entry => entry && told.push(entry));
  const keyOf = (name: string): string => queue.entries().find(one => one.name === name)!.key;
  const states = () => queue.entries().map(({ name, progress }) => `${name} ${progress.at}`);
  const value = () => storedOf(queue.entries()).map(one => one.name);
  return { queue, sent, told, keyOf, states, value, unsent: () => unsentOf(queue.entries()) };
};

describe('files on their way', () => {
  it('are two at once; the next begins when one has arrived, also when one has failed', async () => {
    const { queue, sent, states, unsent } = queued();
    queue.add(['a', 'b', 'c', 'd'].map(name => file(name)));
    expect(states()).toEqual(['a sending', 'b sending', 'c waiting', 'd waiting']);
    sent[1]!.arrive();
    await settled();
    expect(states()).toEqual(['a sending', 'b stored', 'c sending', 'd waiting']);
    sent[0]!.fail();
    await settled();
    expect(states()).toEqual(['a failed', 'b stored', 'c sending', 'd sending']);
    expect(unsent()).toBe(3);
  });

  it('keep the order in which they were chosen, whoever arrives first, after what was there', async () => {
    const { queue, sent, value, told } = queued([{ id: 'f0', name: '先前的' }]);
    queue.add([file('a'), file('b')]);
    sent[1]!.arrive();
    await settled();
    expect(value()).toEqual(['先前的', 'b']);
    sent[0]!.arrive();
    await settled();
    expect(value()).toEqual(['先前的', 'a', 'b']);
    expect(told.map(one => `${one.name} ${one.progress.at}`)).toEqual(['b stored', 'a stored']);
  });

  it('say how far they are', () => {
    const { queue, sent } = queued();
    queue.add([file('a')]);
    sent[0]!.onShare(0.62);
    expect(queue.entries()[0]?.progress).toEqual({ at: 'sending', share: 0.62 });
  });

  it('are sent again whole, as often as it takes; what has arrived is not', async () => {
    const { queue, sent, keyOf, states, told } = queued();
    queue.add([file('a')]);
    for (const time of [1, 2]) {
      sent[time - 1]!.fail();
      await settled();
      expect(states()).toEqual(['a failed']);
      queue.retry(keyOf('a'));
      expect(states()).toEqual(['a sending']);
    }
    sent[2]!.arrive();
    await settled();
    queue.retry(keyOf('a'));
    expect(states()).toEqual(['a stored']);
    expect(sent).toHaveLength(3);
    expect(told.map(one => one.progress.at)).toEqual(['failed', 'failed', 'stored']);
  });

  it('are broken off when the field goes away, and nothing is told any more', async () => {
    const { queue, sent, told } = queued();
    queue.add([file('a')]);
    queue.stop();
    expect(sent[0]!.signal.aborted).toBe(true);
    sent[0]!.arrive();
    await settled();
    expect(told).toEqual([]);
  });
});

describe('what is taken out', () => {
  it('is broken off, makes room for the next, and begins anew when it is put back; the first try has no say', async () => {
    const { queue, sent, keyOf, states, value, unsent } = queued();
    queue.add(['a', 'b', 'c'].map(name => file(name)));
    queue.remove(keyOf('a'));
    expect(sent[0]!.signal.aborted).toBe(true);
    expect(states()).toEqual(['a waiting', 'b sending', 'c sending']);
    expect(unsent()).toBe(2);
    sent[1]!.arrive();
    await settled();
    queue.restore(keyOf('a'));
    expect(states()).toEqual(['a sending', 'b stored', 'c sending']);
    sent[0]!.fail();
    await settled();
    expect(states()[0]).toBe('a sending');
    sent[3]!.arrive();
    await settled();
    expect(value()).toEqual(['a', 'b']);
  });

  it('is in the value no more, and where it was when it is put back, without being sent again', async () => {
    const { queue, sent, keyOf, value } = queued([
      { id: '1', name: 'a' },
      { id: '2', name: 'b' },
    ]);
    queue.remove(keyOf('a'));
    expect(value()).toEqual(['b']);
    queue.restore(keyOf('a'));
    await settled();
    expect([value(), sent]).toEqual([['a', 'b'], []]);
  });

  it('can be put back until the next is taken out', () => {
    const { queue, keyOf, value } = queued([
      { id: '1', name: 'a' },
      { id: '2', name: 'b' },
    ]);
    const first = keyOf('a');
    queue.remove(first);
    queue.remove(keyOf('b'));
    queue.restore(first);
    queue.restore(keyOf('b'));
    expect(value()).toEqual(['b']);
  });

  it('is all of it where the form is emptied from outside', async () => {
    const { queue, sent, value } = queued([{ id: '1', name: 'a' }]);
    queue.add([file('b')]);
    queue.replace([]);
    expect([queue.entries(), sent[0]!.signal.aborted]).toEqual([[], true]);
    sent[0]!.arrive();
    await settled();
    expect(value()).toEqual([]);
  });
});

describe('what need not be sent to be refused', () => {
  it('is a byte more than the contract takes; the others go', () => {
    const { admitted, refused } = admit(
      [file('just', MAX_FILE_BYTES), file('more', MAX_FILE_BYTES + 1), file('small')],
      0,
    );
    expect(admitted.map(one => one.name)).toEqual(['just', 'small']);
    expect(refused).toEqual([{ name: 'more', why: 'large' }]);
  });

  it('is what is more than one act takes, with those that are there', () => {
    const { admitted, refused } = admit([file('last'), file('over')], MAX_FILES - 1);
    expect([admitted.map(one => one.name), refused]).toEqual([['last'], [{ name: 'over', why: 'many' }]]);
  });
});

describe('a file by its name and kind', () => {
  it('a screenshot is called by its time in Beijing, whatever clock the test has; others keep their name', () => {
    expect(named(new File(['x'], 'image.png', file('')), '截图').name).toBe('截图-20180514-090507.png');
    const photo = file('IMG_1.jpg');
    expect(named(photo, '截图')).toBe(photo);
  });

  it('is a picture where every browser shows it and it can hold no script', () => {
    expect(
      ['image/jpeg', 'image/png', 'image/svg+xml', 'text/html', 'image/heic', undefined].map(isPicture),
    ).toEqual([true, true, false, false, false, false]);
  });

  it.each([
    [1, '1 KB'],
    [120 * 1024, '120 KB'],
    [3.4 * 1024 * 1024, '3.4 MB'],
    [MAX_FILE_BYTES, '20 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});
