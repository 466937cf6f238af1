import { fieldKindNames } from '../../domain/codes/form';
import { returnStandingNames, returnStandings, versionStatusNames } from '../../domain/codes/report';
import type { Form } from '../../domain/form/types';
import type { FilledField, FilledForm } from '../../domain/compile/filled';
import type { FieldAnswer } from '../../domain/form/document';
import type { CompiledReport } from '../../domain/report/compiled';
import type { ReportVersion } from '../../domain/report/state';

/** A form as a list of its parts and fields. */
export const sayForm = (form: Form): string =>
  [
    `${form.id}@${form.version} ${form.name.zh}(${form.cites.join('、')})`,
    ...form.parts.flatMap(part => [
      `  ${part.name.zh}${part.clear ? ` 须清:${part.clear.zh}` : ''}`,
      ...part.fields.map(
        one =>
          `    ${one.name.zh}(${fieldKindNames[one.kind].zh})${one.from === 'unit' ? '' : ' 由台账带出'}`,
      ),
    ]),
  ].join('\n');

const sayAnswer = (answer: FieldAnswer): string => {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'count':
      return String(answer.count);
    case 'money':
      return `${answer.yuan} 元`;
    case 'percent':
      return `${answer.percent}%`;
    case 'day':
      return answer.on;
    case 'meetings':
      return answer.meetings.map(one => `${one.on} ${one.what}`).join(';');
    case 'papers':
      return answer.papers.map(one => `${one.title}${one.number ? `(${one.number})` : ''}`).join(';');
    case 'steps':
      return answer.steps.map(one => `${one.on} ${one.what}(${one.who})`).join(';');
  }
};

const originOf = ({ origin }: FilledField): string =>
  origin.from === 'unit' ? '本单位填写' : origin.says.zh;

/** One unit's form as it is filled: each field with what stands in it and from where it comes. */
export const sayFilled = ({ form, problems, parts, typed, asOf }: FilledForm): string => {
  const refs = new Map(problems.map(one => [one.docketId, one.ref]));
  return [
    `${form.name.zh},截至 ${asOf};须填 ${typed.of} 栏,已有内容 ${typed.filled} 栏`,
    ...parts.flatMap(({ partId, fields }) => [
      form.parts.find(one => one.id === partId)?.name.zh ?? partId,
      ...fields.map(one => {
        const ref = one.docketId === null ? '' : `${refs.get(one.docketId) ?? one.docketId} `;
        const value = one.value ? sayAnswer(one.value) : '—';
        return `  ${ref}${one.field.name.zh}:${value} [${originOf(one)}]`;
      }),
    ]),
  ].join('\n');
};

/** A compiled report in short: its figures, who has reported, what waits for a person. */
export const sayReport = ({ campaignTitle, cutOffAt, figures, returns, discrepancies }: CompiledReport) =>
  [
    `${campaignTitle},截至 ${cutOffAt}`,
    ...figures.map(one => `  ${one.name.zh} ${one.value} ${one.kind === 'money' ? '元' : one.measure}`),
    `单位 ${returns.length} 个:${returnStandings
      .map(one => [returnStandingNames[one].zh, returns.filter(row => row.standing === one).length] as const)
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${name} ${n}`)
      .join('、')}`,
    `待核定的不一致 ${discrepancies.filter(one => one.settled === null).length} 处`,
    ...discrepancies.filter(one => one.settled === null).map(one => `  [${one.key}] ${one.says.zh}`),
  ].join('\n');

/** The versions of a report, the newest first. */
export const sayVersions = (versions: readonly ReportVersion[]): string =>
  versions.length === 0
    ? '还没有汇总过'
    : [...versions]
        .reverse()
        .map(
          one =>
            `第 ${one.version} 版 ${versionStatusNames[one.status].zh},截至 ${one.cutOffAt},${one.hash.slice(0, 12)}…`,
        )
        .join('\n');
