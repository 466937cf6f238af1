import { createCampaign } from '../support/factories';
import { apiOnStage } from './on-stage';
import { photo } from './pictures';
import { violationsOf } from './violations-of';

const stage = apiOnStage();

it.each([1440, 390])(
  'a milestone is done from the list, with what was done and a photograph, at %i',
  async width => {
    const unitId = `unit-milestone-${width}`;
    const campaignId = await createCampaign(stage.db, {
      cases: [{ ref: '一-1', leads: [unitId], milestoneOn: '2018-05-20' }],
    });
    const milestone = () =>
      stage.db.obligation.findFirstOrThrow({ where: { campaignId, kind: 'milestone' } });
    const page = await stage.enterAs(unitId, 'liaison', { width });
    const line = page.getByRole('article', { name: '完成节点' });
    await line.getByRole('button', { name: '完成节点' }).click();
    await line.getByRole('textbox', { name: '完成情况' }).fill('旧房已拆除');
    await line
      .locator('input[type=file]')
      .first()
      .setInputFiles([photo('拆后.png', 1)]);
    await line.getByText('拆后.png 已上传').waitFor({ state: 'attached' });
    expect(await violationsOf(page)).toEqual([]);
    expect((await milestone()).state).toBe('open');
    await line.getByRole('button', { name: '完成节点' }).last().click();
    await page.getByText('完成节点：已报出').waitFor();
    expect((await milestone()).state).toBe('met');
    const { data } = await stage.db.event.findFirstOrThrow({
      where: { docketId: `${campaignId}:一-1`, type: 'milestone-completed' },
    });
    const { fileIds } = data as unknown as { fileIds: string[] };
    expect((await stage.db.file.findMany({ where: { id: { in: fileIds } } })).map(one => one.name)).toEqual([
      '拆后.png',
    ]);
  },
  60_000,
);
