import { inTurns } from '../../record/in-turns';

it('works on everything in order, and lets others have their turn meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const slow = (n: number) => {
    const end = performance.now() + 0.2;
    while (performance.now() < end);
    return n * 2;
  };
  const items = Array.from({ length: 500 }, (_, n) => n);
  expect(await inTurns(items, slow)).toEqual(items.map(n => n * 2));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

it('fails with what failed, and works on nothing after it', async () => {
  const seen: number[] = [];
  const work = (n: number) => {
    seen.push(n);
    if (n === 120) throw new Error('120');
  };
  await expect(
    inTurns(
      Array.from({ length: 200 }, (_, n) => n),
      work,
    ),
  ).rejects.toThrow('120');
  expect(seen).toHaveLength(121);
});
