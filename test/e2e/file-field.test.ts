import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';
import { photo, png } from './pictures';
import { planText } from './plan-text';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-photos-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const onDisk = (name: string, seed: number): string => {
  const file = path.join(folder, name);
  writeFileSync(file, png(seed));
  return file;
};

let units = 0;
/** The plan's form of one problem, opened by the liaison who owes it. */
const openForm = async (width: number) => {
  const unitId = `unit-files-${(units += 1)}`;
  const campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: [unitId] }] });
  const page = await stage.enterAs(unitId, 'liaison', { width });
  const docketId = `${campaignId}:一-1`;
  const { id } = await stage.db.obligation.findFirstOrThrow({ where: { docketId, kind: 'plan' } });
  await page.goto(`${stage.url}/tasks/${encodeURIComponent(id)}?act=submit-plan`);
  const field = page.getByRole('group', { name: '附件' });
  await field.waitFor();
  const choose = (...files: Parameters<ReturnType<Page['locator']>['setInputFiles']>) =>
    field
      .locator('input[type=file]')
      .first()
      .setInputFiles(...files);
  /** The row of a file, as soon as its bytes are stored. */
  const stored = (name: string) =>
    field.getByRole('listitem').filter({ hasText: name }).getByText(/ KB$/).waitFor();
  return { page, field, choose, stored, docketId };
};
const handIn = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: '整改方案' }).fill('一、清点。二、公开。三、复查。');
  await page.getByRole('button', { name: '报整改方案', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '报整改方案：已报出' }).waitFor();
};
const handedIn = async (docketId: string): Promise<string[]> => {
  const events = await stage.db.event.findMany({ where: { docketId }, orderBy: { seq: 'asc' } });
  const ids = events.flatMap(one => {
    const { submission } = one.data as { submission?: { fileIds?: string[] } };
    return submission?.fileIds ?? [];
  });
  const files = await stage.db.file.findMany({ where: { id: { in: ids } } });
  return ids.map(id => files.find(one => one.id === id)!.name);
};
const isShown = (page: Page, place: string): Promise<boolean> =>
  page
    .locator(place)
    .first()
    .evaluate(async image => {
      await (image as HTMLImageElement).decode();
      return (image as HTMLImageElement).naturalWidth === 40;
    });
const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

it('files dragged onto the form are uploaded, in their order, and seen small and large; beside it a drop does nothing', async () => {
  const { page, field, stored, docketId } = await openForm(1440);
  const client = await page.context().newCDPSession(page);
  const drag = async (box: { x: number; y: number }, files: string[]): Promise<void> => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', {
        type,
        ...box,
        data: { items: [], files, dragOperationsMask: 1 },
      });
  };
  const form = (await page.locator('form').boundingBox())!;
  const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  await drag({ x: title.x + 5, y: title.y + 5 }, [onDisk('旁边.png', 9)]);
  expect(await field.getByRole('listitem').count()).toBe(0);
  await drag({ x: form.x + 20, y: form.y + 20 }, [onDisk('整改前.png', 1), onDisk('整改后.png', 2)]);
  await stored('整改前.png');
  await stored('整改后.png');
  expect(await isShown(page, '.file-row img')).toBe(true);
  await field.getByRole('button', { name: '看大图：整改前.png' }).click();
  expect(await isShown(page, '.picture-dialog img')).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('dialog').getByText('整改后.png （2/2）').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await violationsOf(page)).toEqual([]);
  await handIn(page);
  expect(await handedIn(docketId)).toEqual(['整改前.png', '整改后.png']);
}, 90_000);

it('a screenshot is pasted, under a name of its own; cells copied into the text stay text', async () => {
  const { page, field, stored, docketId } = await openForm(1440);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.url });
  const copy = (withText: boolean) =>
    page.evaluate(
      async ([bytes, text]) => {
        const picture = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
        const words = text === '' ? {} : { 'text/plain': new Blob([text], { type: 'text/plain' }) };
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, ...words })]);
      },
      [[...png(3)], withText ? '已清点 12 户' : ''] as const,
    );
  const text = page.getByRole('textbox', { name: '整改方案' });
  await copy(true);
  await text.focus();
  await page.keyboard.press('Control+V');
  expect(await text.inputValue()).toBe('已清点 12 户');
  expect(await field.getByRole('listitem').count()).toBe(0);
  await copy(false);
  await page.keyboard.press('Control+V');
  await stored('截图-');
  await handIn(page);
  expect(await handedIn(docketId)).toEqual([expect.stringMatching(/^截图-\d{8}-\d{6}\.png$/)]);
}, 90_000);

it('says how far it is, can be cancelled and taken up again; what has not arrived is not left out in silence', async () => {
  const { page, field, choose, stored, docketId } = await openForm(1440);
  const client = await page.context().newCDPSession(page);
  const slow = (bytesPerSecond: number) =>
    client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    });
  await client.send('Network.enable');
  await slow(150_000);
  await choose([photo('大照片.png', 4, 900_000)]);
  const bar = field.getByRole('progressbar', { name: '大照片.png 的上传进度' });
  const seen = new Set<number>();
  while (seen.size < 3) {
    const at = await bar.evaluate(one => (one as HTMLProgressElement).value);
    if (at > 0 && at < 100) seen.add(at);
    await page.waitForTimeout(50);
  }
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: '整改方案' }).fill('一、清点。');
  await page.getByRole('button', { name: '报整改方案', exact: true }).click();
  await page.getByText('还有 1 个文件没有传上').waitFor();
  await field.getByRole('button', { name: '取消上传：大照片.png' }).press('Enter');
  await bar.waitFor({ state: 'detached' });
  // The same button undoes it, and still has the focus.
  const undo = field.getByRole('button', { name: '撤销移除：大照片.png' });
  expect(await undo.evaluate(one => one === document.activeElement)).toBe(true);
  await slow(-1);
  await undo.press('Enter');
  await stored('大照片.png');
  await field.getByText('大照片.png 已上传').waitFor({ state: 'attached' });
  await handIn(page);
  expect(await handedIn(docketId)).toEqual(['大照片.png']);
}, 90_000);

it('what fails is said, is sent again whole, and keeps its place; what is too large is said before it is sent', async () => {
  const { page, field, choose, stored, docketId } = await openForm(1440);
  let asked = 0;
  await page.route('**/api/v1/files', async route => {
    asked += 1;
    // The first two times the connection breaks off.
    if (asked <= 2) await route.abort();
    else await route.continue();
  });
  await choose([
    photo('一.png', 5),
    { name: '录像.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
  ]);
  await field.getByRole('alert').getByText('没有添加「录像.mp4」：超过 20 MB').waitFor();
  expect(asked).toBe(1);
  const again = field.getByRole('button', { name: '重新上传：一.png' });
  await again.waitFor();
  await choose([photo('二.png', 6)]);
  await field.getByRole('button', { name: '重新上传：二.png' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await choose([photo('三.png', 7)]);
  await stored('三.png');
  await again.press('Enter');
  await stored('一.png');
  await field.getByRole('button', { name: '移除：二.png' }).click();
  await handIn(page);
  expect(await handedIn(docketId)).toEqual(['一.png', '三.png']);
}, 90_000);

it('on a telephone photographs come from the camera, all that is pressed has 44 px, and the record shows them', async () => {
  const { page, field, choose, stored, docketId } = await openForm(390);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.reload();
  const camera = field.locator('input[capture=environment]');
  await camera.waitFor({ state: 'attached' });
  expect(await camera.getAttribute('accept')).toBe('image/*');
  await camera.setInputFiles([photo('现场一.png', 8)]);
  await choose([
    photo('现场二.png', 9),
    { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('已公开') },
  ]);
  await Promise.all(['现场一.png', '现场二.png', '说明.txt'].map(stored));
  const heights = await field
    .getByRole('button')
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  await handIn(page);
  await page.goto(`${stage.url}/cases/${encodeURIComponent(docketId)}`);
  await page.getByRole('tab', { name: /^报送/ }).click();
  const small = page.getByRole('button', { name: '看大图：现场二.png' });
  await small.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('现场二.png （2/2）').waitFor();
  expect(await isShown(page, '.picture-dialog img')).toBe(true);
  expect([await noSideways(page), await violationsOf(page)]).toEqual([true, []]);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('dialog').getByText('现场一.png （1/2）').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await small.evaluate(one => one === document.activeElement)).toBe(true);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '说明.txt (1 KB)' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('说明.txt');
}, 90_000);

it('a plan is read from the one file that is chosen; what is too large is said and stays here', async () => {
  const page = await stage.enterAs('office', 'coordinator', {}, '/import');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: '方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(20 * 1024 * 1024 + 1),
  });
  await page.getByRole('alert').getByText('没有添加「方案.txt」').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await input.setInputFiles({
    name: '方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(planText),
  });
  await page.waitForURL(/\/drafts\//);
}, 90_000);
