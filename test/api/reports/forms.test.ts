import { shippedForms } from '../../../domain/form/shipped-forms';
import type { Form } from '../../../domain/form/types';
import { Reported } from './reported';

/** Forms over HTTP: checked and previewed, saved as the next version, adopted by a campaign. */
let of: Reported;
beforeAll(async () => {
  of = await Reported.start();
});
afterAll(() => of.api.close());

const { version: _, ...shipped } = shippedForms.report;
/** The default with a field less: nobody is asked for what comes later. */
const shorter: Omit<Form, 'version'> = {
  ...shipped,
  id: 'county-report',
  parts: shipped.parts.filter(one => one.id !== 'consolidation'),
};
const check = (form: unknown, preview?: object) =>
  of.post('coordinator', '/forms/checks', { form, ...(preview && { preview }) });

it('lists the two that are shipped, and shows each', async () => {
  const { items } = (await of.get('leader', '/forms')).body;
  expect(
    items.map((one: Form & { isDefault: boolean }) => [one.id, one.version, one.isDefault]).sort(),
  ).toEqual([
    ['default-plan', 1, true],
    ['default-report', 1, true],
  ]);
  expect((await of.get('leader', '/forms/default-report/1')).body.form).toEqual(shippedForms.report);
  const none = await of.get('leader', '/forms/default-report/2');
  expect([none.status, none.body.code]).toEqual([404, 'FORM_UNKNOWN']);
});

it('says what is wrong and where, previews what is right for a unit, and saves nothing', async () => {
  const [first, ...others] = shorter.parts;
  const wrong = { ...shorter, parts: [{ ...first, name: { zh: '', en: 'Awareness' } }, ...others] };
  const { body } = await check(wrong, { campaignId: of.campaignId, unitId: 'unit-a' });
  expect(body.problems).toMatchObject([{ code: 'NAME_MISSING', path: 'parts.0' }]);
  expect(body.preview).toBeNull();
  const right = (await check(shorter, { campaignId: of.campaignId, unitId: 'unit-a' })).body;
  expect(right).toMatchObject({ problems: [], version: 1, preview: { unitId: 'unit-a' } });
  expect(right.preview.parts.map((one: { partId: string }) => one.partId)).toEqual(
    shorter.parts.map(one => one.id),
  );
  const strange = await check(shorter, { campaignId: of.campaignId, unitId: 'nobody' });
  expect([strange.status, strange.body.code]).toEqual([404, 'UNIT_UNKNOWN']);
  expect((await of.get('leader', '/forms')).body.items).toHaveLength(2);
});

it('saves the next version each time, refuses what is wrong, and changes none that is there', async () => {
  const first = await of.post('coordinator', '/forms', { form: shorter, note: '本县用' });
  expect([first.status, first.body.version, first.body.note]).toEqual([201, 1, '本县用']);
  const renamed = { ...shorter, name: { zh: '本县整改报告', en: 'Report of the county' } };
  expect((await of.post('coordinator', '/forms', { form: renamed, note: '改名' })).body.version).toBe(2);
  expect((await of.get('leader', '/forms/county-report/1')).body.form).toEqual({ ...shorter, version: 1 });
  const refused = await of.post('coordinator', '/forms', { form: { ...shorter, parts: [] }, note: '空' });
  expect([refused.status, refused.body.code]).toEqual([422, 'FORM_INVALID']);
  expect((await of.post('a', '/forms', { form: shorter, note: '单位' })).status).toBe(403);
});

it('adopted, it is what units are asked from then on', async () => {
  const form = { id: 'county-report', version: 2 };
  const adopt = { kind: 'adopt-form', purpose: 'report', form, reason: '不问后续' };
  expect((await of.command('coordinator', adopt)).status).toBe(200);
  const { body } = await of.inCampaign('a', '/returns/unit-a/report');
  expect(body.formInForce).toMatchObject(form);
  expect(body.filled.form.parts.some((one: { id: string }) => one.id === 'consolidation')).toBe(false);
  const plan = { kind: 'adopt-form', purpose: 'plan', form, reason: '用错了' };
  expect((await of.command('coordinator', plan)).body.code).toBe('FORM_OF_OTHER_PURPOSE');
});
