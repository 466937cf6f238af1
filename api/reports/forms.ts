import { checkForm as problemsOf } from '../../domain/form/check-form';
import { nextFormVersion, readForms, saveForm as save } from '../../prisma/record/save-form';
import { checkForm, getForm, listForms, saveForm } from '../contracts/forms';
import { route } from '../route';
import { previewForm } from './preview-form';
import { presentForm, presentForms } from './present-form';

export const listFormsRoute = route(listForms, async ({ deps }) => ({
  body: { items: await presentForms(deps.db, await readForms(deps.db)) },
}));

export const getFormRoute = route(getForm, async ({ deps, params }) => ({
  body: await presentForm(deps.db, params),
}));

/** What is wrong with a form, and where nothing is, what a unit would see now. Nothing is saved. */
export const checkFormRoute = route(checkForm, async ({ deps, actor, body }) => {
  const version = await nextFormVersion(deps.db, body.form.id);
  const form = { ...body.form, version };
  const problems = problemsOf(form);
  const asked = problems.length === 0 ? body.preview : undefined;
  return {
    body: { problems, version, preview: asked ? await previewForm(deps.db, actor, form, asked) : null },
  };
});

/** The next version of a form; nobody is asked by it until a campaign adopts it. */
export const saveFormRoute = route(saveForm, async ({ deps, actor, body }) => {
  const saved = await save(deps.db, { ...body, createdById: actor.personId });
  return { body: await presentForm(deps.db, saved) };
});
