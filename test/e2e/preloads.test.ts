import { apiOnStage } from './on-stage';

const stage = apiOnStage();

/** The scripts that a page asked for, and of them those that its markup does not name. */
const scriptsOf = async (address: string, role: 'liaison' | 'coordinator' | 'leader') => {
  const page = await stage.enterAs('office', role, {}, '/profile');
  const asked: string[] = [];
  page.on('request', request => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  const answer = await page.goto(stage.url + address);
  const markup = (await answer?.text()) ?? '';
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { asked, unnamed: asked.filter(one => !markup.includes(`"${one}"`)) };
};

it.each(['/ledger', '/notices', '/unit', '/letters', '/nowhere'])(
  'the page of %s names every script that it needs',
  async address => {
    const { asked, unnamed } = await scriptsOf(address, 'coordinator');
    expect(asked.length).toBeGreaterThan(20);
    expect(unnamed).toEqual([]);
  },
);

it.each(['liaison', 'coordinator', 'leader'] as const)('a home names what all homes need: %s', async role => {
  const { asked, unnamed } = await scriptsOf('/', role);
  expect(unnamed.length).toBeLessThan(asked.length / 2);
});
