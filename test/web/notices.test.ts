import type { NoticeView } from '../../api/contracts/notices';
import { byDay } from '../../web/notices/by-day';
import { inShort } from '../../web/notices/use-unread';
import { aboutOf } from '../../web/shell/use-read-by-opening';

const notice = (id: string, queuedAt: string) => ({ id, queuedAt }) as NoticeView;

describe('notices under their days', () => {
  it('in the order in which they came, a day once for what stands together', () => {
    const days = byDay([
      notice('a', '2018-06-12T23:59:59+08:00'),
      notice('b', '2018-06-12T00:00:00+08:00'),
      notice('c', '2018-06-11T10:00:00+08:00'),
    ]);
    expect(days.map(({ on, notices }) => [on, notices.map(one => one.id)])).toEqual([
      ['2018-06-12', ['a', 'b']],
      ['2018-06-11', ['c']],
    ]);
    expect(byDay([])).toEqual([]);
  });

  it('a day that comes again between the days of another campaign’s clock comes again', () => {
    const on = ['2018-06-12', '2026-11-29', '2018-06-12'];
    expect(byDay(on.map(day => notice(day, `${day}T10:00:00+08:00`))).map(one => one.on)).toEqual(on);
  });
});

it.each([
  ['/cases/c1%3A%E4%B8%80-1', 'c1:一-1'],
  ['/unit-files/c1%3Aunit', 'c1:unit'],
  ['/letters/l', 'l'],
  ['/proceedings/p', 'p'],
  ['/tasks/o', 'o'],
  ['/breaches/c1%3Abreach%3AT1%7C%7C%7C2017%7C', 'c1:breach:T1|||2017|'],
  ['/breaches', null],
  ['/tasks/all', null],
  ['/cases', null],
  ['/cases/x/y', null],
  ['/units/u', null],
  ['/cases/%E0%A4%A', null],
])('opening %s is reading about %s', (pathname, about) => expect(aboutOf(pathname)).toBe(about));

it('counts in short from a hundred on', () => {
  expect([0, 1, 99, 100, 3_000].map(inShort)).toEqual(['0', '1', '99', '99+', '99+']);
});
