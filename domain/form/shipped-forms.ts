import type { FormPurpose } from '../codes/form';
import { defaultPlan } from './default-plan';
import { defaultReport } from './default-report';
import type { Form, FormRef } from './types';

/** The forms that are there without anybody having made one; a campaign uses them until it adopts others. */
export const shippedForms: Readonly<Record<FormPurpose, Form>> = { plan: defaultPlan, report: defaultReport };

/** A form that is shipped, in that version; undefined for one that somebody made. */
export const shippedForm = ({ id, version }: FormRef): Form | undefined =>
  Object.values(shippedForms).find(one => one.id === id && one.version === version);
