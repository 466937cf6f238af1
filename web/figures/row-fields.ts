import type { FigureKind } from '../../domain/codes/figures';

/** A register is a list of its own: it comes as a file. */
export const formKinds = ['tranche', 'payment', 'project', 'measurement'] as const satisfies FigureKind[];
export type FormKind = (typeof formKinds)[number];

/** What a form asks of each kind, in the order of the template; `?` may be left empty. */
const fields = {
  tranche: 'id program year from to amount docNo issuedOn receivedOn? purpose? parent?',
  payment: 'id tranche unit amount paidOn purpose project? undoes?',
  project: 'id unit program investment? fixedAssets? approvedOn? startedOn? finishedOn? acceptedOn?',
  measurement: 'id indicator unit period value? num? den? asOf source method? sampleSize? upperBound? grade?',
} as const satisfies Record<FormKind, string>;

export const fieldsOf = (kind: FormKind): { key: string; isRequired: boolean; isDay: boolean }[] =>
  fields[kind].split(' ').map(field => {
    const key = field.replace('?', '');
    return { key, isRequired: key === field, isDay: key === 'asOf' || key.endsWith('On') };
  });
