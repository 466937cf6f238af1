import type { Page } from 'playwright-core';
import type { Role } from '../../domain/codes/roles';
import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';
import { violationsOf } from './violations-of';

const stage = apiOnStage();
let campaignId: string;
const pages = new Map<string, Page>();

const people: Record<string, [unitId: string, role: Role]> = {
  liaison: ['unit-a', 'liaison'],
  office: ['office', 'coordinator'],
  leader: ['leadership', 'leader'],
  auditor: ['office', 'auditor'],
};

beforeAll(async () => {
  campaignId = await createCampaign(stage.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  for (const [name, [unitId, role]] of Object.entries(people))
    pages.set(name, await stage.enterAs(unitId, role));
}, 60_000);

/** What is wrong on a page at both widths, once it shows what it is about. */
const wrongAt = async (who: string, address: string): Promise<string[]> => {
  const page = pages.get(who)!;
  await page.goto(stage.url + address);
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first().waitFor();
  await page.waitForLoadState('networkidle');
  const found: string[] = [];
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    found.push(...(await violationsOf(page)).map(one => `${width} px: ${one}`));
  }
  return found;
};

const caseOf = () => `/cases/${encodeURIComponent(`${campaignId}:一-1`)}`;

describe('nothing against WCAG 2.2 A and AA, at 1440 and 390 px', () => {
  it.each([
    ['liaison', '/'],
    ['office', '/'],
    ['leader', '/'],
    ['auditor', '/'],
    ['liaison', '/ledger'],
    ['office', '/ledger'],
    ['office', '/letters'],
    ['leader', '/proceedings'],
    ['office', '/notices'],
    ['office', '/notices?show=everybody'],
    ['leader', '/notices?show=unread'],
    ['office', '/campaigns'],
    ['office', '/report'],
    ['leader', '/report'],
    ['auditor', '/report'],
    ['liaison', '/report'],
    ['office', '/report/forms'],
    ['office', '/targets'],
    ['leader', '/targets'],
    ['liaison', '/targets'],
    ['office', '/targets/read'],
    ['leader', '/targets/read'],
    ['office', '/targets/money'],
    ['liaison', '/breaches'],
    ['office', '/breaches'],
    ['office', '/figures'],
    ['liaison', '/figures'],
    ['auditor', '/figures/imports/none'],
    ['office', '/findings'],
    ['leader', '/findings'],
    ['liaison', '/findings'],
    ['office', '/findings/none'],
    ['office', '/targets/rows/none'],
    ['leader', '/breaches/none'],
    ['office', '/import'],
    ['office', '/calendars'],
    ['liaison', '/stand-ins'],
    ['liaison', '/profile'],
    ['liaison', '/handover'],
    ['office', '/handover'],
    ['liaison', '/unit'],
    ['liaison', '/tasks/none'],
    ['liaison', '/sign-offs/none'],
    ['liaison', '/nowhere'],
    ['liaison', '/cases/nothing'],
  ])('%s on %s', async (who, address) => {
    expect(await wrongAt(who, address)).toEqual([]);
  });

  it.each([
    ['liaison', 'report'],
    ['liaison', 'plan'],
    ['office', 'report'],
  ])('%s on the %s of a unit', async (who, purpose) => {
    expect(await wrongAt(who, `/campaigns/${campaignId}/returns/unit-a/${purpose}`)).toEqual([]);
  });

  it.each(['liaison', 'office', 'leader'])('%s on a case, and in its open dialogs', async who => {
    expect(await wrongAt(who, caseOf())).toEqual([]);
    const page = pages.get(who)!;
    await page.setViewportSize({ width: 1440, height: 900 });
    const acts = page.getByRole('region', { name: '办理' }).getByRole('button');
    for (let i = 0; i < Math.min(3, await acts.count()); i++) {
      await acts.nth(i).click();
      const dialog = page.getByRole('dialog');
      if ((await dialog.count()) === 0) break;
      await dialog.first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await dialog.getByRole('button', { name: '取消' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
  });

  it('whoever signs in', async () => {
    const page = await stage.open('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('请填写账号').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
