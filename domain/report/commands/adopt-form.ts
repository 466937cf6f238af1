import type { FormPurpose } from '../../codes/form';
import { reportStatuses } from '../../codes/report';
import { DomainError } from '../../domain-error';
import type { FormRef } from '../../form/types';
import { formInForce } from '../form-in-force';
import { demand } from './demand';
import type { Definition } from './definition';

/** 采用表单: from now on this is what units are asked in the campaign; what was handed in stays as it was written. */
export const adoptForm: Definition<{
  kind: 'adopt-form';
  purpose: FormPurpose;
  form: FormRef;
  reason: string;
}> = {
  code: 'adopt-form',
  who: 'compile-reports',
  in: reportStatuses,
  decide: ({ draft, by, given, facts }, { purpose, form, reason }) => {
    const { id, version } = form;
    if (!given.form) throw new DomainError('FORM_UNKNOWN', { id, version });
    if (given.form.purpose !== purpose)
      throw new DomainError('FORM_OF_OTHER_PURPOSE', { id, version, purpose: given.form.purpose });
    const present = formInForce(draft.state, purpose);
    if (present.id === id && present.version === version)
      throw new DomainError('FORM_IN_FORCE', { id, version });
    draft.emit({
      type: 'form-adopted',
      at: facts.now,
      by,
      purpose,
      form: { id, version },
      reason: demand(reason, 'form'),
    });
  },
};
