import { apiOnStage } from './on-stage';

const stage = apiOnStage();

/** Every word on the page, as soon as there is one. */
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

it('English is fetched when it is chosen, not before; until it is there the page stays as it is', async () => {
  const page = await stage.open('/sign-in');
  const english = page.getByRole('button', { name: 'English' });
  await english.waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await english.click();
  await page.getByRole('alert').getByText('连接不上服务器').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.context().setOffline(false);
  await english.click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');

  // Back, and once more: both are there now, whatever the line.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: '登录' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.context().setOffline(false);
});

it('the menu of the account, which a press closes, says it as well; the second press brings English', async () => {
  const page = await stage.enterAs('unit', 'liaison', {}, '/');
  const openMenu = async () => {
    await page.locator('.account > button').click();
    return page.getByRole('button', { name: 'English' });
  };
  const offline = page.getByText('连接不上服务器');
  const fetched = (address: string) => /assets\/en-[^/]+\.js/.test(address);
  await page.waitForLoadState('networkidle');
  // The texts alone: the page itself has its line, and says nothing of its own.
  await page.route(new RegExp('/assets/en-'), route => route.abort());
  for (let press = 0; press < 2; press += 1) {
    await (await openMenu()).click();
    await page.getByRole('button', { name: 'English' }).waitFor({ state: 'detached' });
    await offline.first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await offline.first().waitFor({ state: 'detached' });
  }
  await page.unroute(new RegExp('/assets/en-'));
  const coming = page.waitForRequest(request => fetched(request.url()));
  await (await openMenu()).click();
  await coming;
  await page.locator('html[lang=en]').waitFor();
  expect(await offline.count()).toBe(0);
});

it('the choice outlives reloading, and no word of the other language is shown meanwhile', async () => {
  const page = await stage.open('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
    new MutationObserver(() => seen.push(document.getElementById('root')?.innerText ?? '')).observe(
      document,
      {
        childList: true,
        subtree: true,
        characterData: true,
      },
    );
  });
  await page.reload();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.some(text => text.includes('Sign in'))).toBe(true);
  // The button names the other language in itself.
  expect(seen.filter(text => hasHan(text.replaceAll('中文', '')))).toEqual([]);
});
