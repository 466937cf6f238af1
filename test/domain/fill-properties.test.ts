import fc from 'fast-check';
import { fillForm } from '../../domain/compile/fill/fill-form';
import { askedUnit } from '../../domain/compile/fill/recorded';
import { takeOver } from '../../domain/compile/fill/take-over';
import type { FilledForm } from '../../domain/compile/filled';
import { docketOf, placesOf, type Place } from '../../domain/form/asked';
import { checkDocument } from '../../domain/form/check-document';
import { defaultPlan } from '../../domain/form/default-plan';
import { defaultReport } from '../../domain/form/default-report';
import type { FieldAnswer, UnitDocument } from '../../domain/form/document';
import { blankDocument, readUnder } from '../../domain/form/read-under';
import type { Form, FormField } from '../../domain/form/types';
import { liaison } from './support/actors';
import { SmallCampaign } from './support/small-record';

const units = ['A', 'B', 'T'] as const;
const forms = [defaultPlan, defaultReport];
const { dockets, ...more } = new SmallCampaign().record();
const blankRecord = { ...more, dockets };

const days = fc.integer({ min: 1, max: 28 }).map(day => `2018-05-${String(day).padStart(2, '0')}`);
/** Every text of a unit has its own mark, so that it is known wherever it turns up; the words are those that fields look for. */
const words = (mark: string) =>
  fc
    .array(
      fc.constantFrom(
        '召开会议2次',
        '5月16日召开部署会',
        '学习传达1次',
        '完成整改',
        '打算继续巩固',
        '《管理办法》印发',
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(all => all.map(one => `${one}${mark}`).join('。'));

const answerTo = ({ kind }: FormField, mark: string): fc.Arbitrary<FieldAnswer> => {
  switch (kind) {
    case 'text':
      return words(mark).map(text => ({ kind, text }));
    case 'count':
      return fc.integer({ min: 3, max: 90 }).map(count => ({ kind, count }));
    case 'money':
      return fc.integer({ min: 0, max: 1e9 }).map(yuan => ({ kind, yuan: String(yuan) }));
    case 'percent':
      return fc.integer({ min: 0, max: 100 }).map(percent => ({ kind, percent }));
    case 'day':
      return days.map(on => ({ kind, on }));
    case 'meetings':
      return fc.array(days, { minLength: 1, maxLength: 3 }).map(all => ({
        kind,
        meetings: all.map(on => ({ on, what: `会议${mark}`, chair: '', attended: '' })),
      }));
    case 'papers':
      return fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }).map(all => ({
        kind,
        papers: all.map(n => ({ title: `办法${n}${mark}`, number: null, on: null, fileId: null })),
      }));
    case 'steps':
      return days.map(on => ({ kind, steps: [{ what: `复核${mark}`, who: '分管领导', on }] }));
  }
};

const withAnswer = (document: UnitDocument, place: Place, answer: FieldAnswer): UnitDocument => {
  const docketId = docketOf(place);
  const { id } = place.field;
  if (docketId === null) return { ...document, answers: { ...document.answers, [id]: answer } };
  const own = { ...document.problems[docketId], [id]: answer };
  return { ...document, problems: { ...document.problems, [docketId]: own } };
};

/** A document with answers to some of what is asked of the unit, in a random order. */
const documentOf = (form: Form, unitId: string): fc.Arbitrary<{ steps: UnitDocument[] }> => {
  const places = placesOf(form, askedUnit(form, unitId, blankRecord)).filter(
    one => one.field.from === 'unit',
  );
  return fc.shuffledSubarray(places).chain(some =>
    fc.tuple(...some.map(place => answerTo(place.field, `〈${unitId}〉`))).map(answers => ({
      steps: answers.reduce<UnitDocument[]>(
        (all, answer, index) => [...all, withAnswer(all.at(-1)!, some[index]!, answer)],
        [blankDocument(form)],
      ),
    })),
  );
};

/** A campaign in which every unit may have reported progress in words and handed in a plan and a report. */
const campaigns = fc
  .record(
    Object.fromEntries(
      units.map(unitId => [
        unitId,
        fc.record({
          said: fc.option(words(`〈${unitId}〉`)),
          documents: fc.tuple(...forms.map(form => fc.option(documentOf(form, unitId)))),
        }),
      ]),
    ),
  )
  .map(lives => {
    const campaign = new SmallCampaign();
    for (const unitId of units) {
      const { said, documents } = lives[unitId]!;
      for (const one of documents) if (one) campaign.handedIn(unitId, one.steps.at(-1)!);
      if (said === null) continue;
      const file = campaign.case(unitId === 'B' ? '一-2' : '一-1').on('2018-05-16');
      if (unitId !== 'T') file.by(liaison(unitId), { kind: 'sign-for' });
      file.by(liaison(unitId), { kind: 'report-progress', percent: 50, text: said, fileIds: [] });
    }
    return campaign;
  });

const valuesOf = ({ parts, problems }: FilledForm) => ({
  problems,
  values: parts.flatMap(one => one.fields.map(({ field, docketId, value }) => [field.id, docketId, value])),
});

it('a unit that leads nothing reads no word that another unit wrote; a lead, only what its case shows to everybody in it', () => {
  fc.assert(
    fc.property(campaigns, fc.constantFrom(...forms), (campaign, form) => {
      const record = campaign.record();
      expect(JSON.stringify(fillForm(form, 'T', record))).not.toMatch(/〈[AB]〉/);
      for (const unitId of ['A', 'B'] as const) {
        // What others reported of progress in a common case is there for the lead; nothing of their documents is.
        const others = units.filter(one => one !== unitId);
        const silent = {
          ...record,
          dockets: record.dockets.map(one => ('progress' in one ? { ...one, progress: [] } : one)),
        };
        const filled = JSON.stringify(fillForm(form, unitId, silent));
        for (const other of others) expect(filled).not.toContain(`〈${other}〉`);
      }
    }),
    { numRuns: 60 },
  );
});

it('filled with everything that it offers, it says the same, and then again', () => {
  fc.assert(
    fc.property(campaigns, fc.constantFrom(...units), fc.constantFrom(...forms), (campaign, unitId, form) => {
      const record = campaign.record();
      const offered = fillForm(form, unitId, record);
      const taken = takeOver(offered);
      const filled = fillForm(form, unitId, record, taken);
      expect(valuesOf(filled)).toEqual(valuesOf(offered));
      expect(takeOver(filled, taken)).toEqual(taken);
      expect(checkDocument(form, taken, askedUnit(form, unitId, record)).wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('one answer more never leaves more missing, and all answers leave nothing', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...forms)
        .chain(form =>
          fc
            .constantFrom(...units)
            .chain(unitId => documentOf(form, unitId).map(({ steps }) => ({ form, unitId, steps }))),
        ),
      ({ form, unitId, steps }) => {
        const unit = askedUnit(form, unitId, blankRecord);
        const missing = steps.map(document =>
          checkDocument(form, document, unit).missing.map(one => one.says.zh),
        );
        for (const [n, now] of missing.entries())
          if (n > 0) expect(missing[n - 1]).toEqual(expect.arrayContaining(now));
        const asked = placesOf(form, unit).filter(one => one.field.from === 'unit').length;
        if (steps.length === asked + 1) expect(missing.at(-1)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it('read under a form that has lost any of its fields, a document loses nothing', () => {
  fc.assert(
    fc.property(
      documentOf(defaultReport, 'A'),
      fc.subarray(defaultReport.parts.flatMap(part => part.fields.map(one => one.id))),
      ({ steps }, gone) => {
        const document = steps.at(-1)!;
        const form = {
          ...defaultReport,
          version: 2,
          parts: defaultReport.parts.map(part => ({
            ...part,
            fields: part.fields.filter(one => !gone.includes(one.id)),
          })),
        };
        const count = ({ answers, problems }: UnitDocument) =>
          Object.keys(answers).length + Object.values(problems).flatMap(one => Object.keys(one)).length;
        const read = readUnder(form, document);
        expect(count(read.document) + read.kept.length).toBe(count(document));
      },
    ),
    { numRuns: 60 },
  );
});
