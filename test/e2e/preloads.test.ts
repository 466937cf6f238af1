import { apiOnStage } from './on-stage';

const stage = apiOnStage();

/** The scripts that a page asked for with their weight on the wire, and of them those that its markup does not name. */
const scriptsOf = async (address: string, role: 'liaison' | 'coordinator' | 'leader') => {
  const page = await stage.enterAs('office', role, {}, '/profile');
  const asked: { script: string; bytes: number }[] = [];
  page.on('response', response => {
    if (response.request().resourceType() !== 'script') return;
    const bytes = Number(response.headers()['content-length']);
    asked.push({ script: new URL(response.url()).pathname, bytes });
  });
  const answer = await page.goto(stage.url + address);
  const markup = (await answer?.text()) ?? '';
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { asked, unnamed: asked.filter(({ script }) => !markup.includes(`"${script}"`)) };
};

it.each(['/ledger', '/notices', '/unit', '/letters', '/nowhere'])(
  'the page of %s names every script that it needs',
  async address => {
    const { asked, unnamed } = await scriptsOf(address, 'coordinator');
    expect(asked.length).toBeGreaterThan(8);
    expect(unnamed).toEqual([]);
  },
);

const weightOf = (scripts: { bytes: number }[]): number => scripts.reduce((sum, { bytes }) => sum + bytes, 0);

it.each(['liaison', 'coordinator', 'leader'] as const)('a home names what all homes need: %s', async role => {
  const { asked, unnamed } = await scriptsOf('/', role);
  expect(weightOf(asked)).toBeGreaterThan(200_000);
  expect(weightOf(unnamed)).toBeLessThan(weightOf(asked) / 3);
});
