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
