import type { CoreEvent } from '../../domain/docket/core-events';
import { figureKindNames, figureKinds } from '../../domain/codes/figures';
import type { Language } from '../../domain/codes/names';
import type { FigureBookEvent, FiguresRecorded } from '../../domain/figure-book/events';
import type { Sayings } from './saying';

const counted = ({ kinds }: FiguresRecorded, language: Language): string =>
  figureKinds
    .flatMap(kind => {
      const batch = kinds[kind];
      return batch ? [`${figureKindNames[kind][language]} ${batch.count}`] : [];
    })
    .join(language === 'zh' ? '、' : ', ');

const superseded = ({ kinds }: FiguresRecorded): number =>
  figureKinds.reduce((sum, kind) => sum + (kinds[kind]?.superseded ?? 0), 0);

export const figureTexts: Sayings<Exclude<FigureBookEvent, CoreEvent>> = {
  'figures-recorded': {
    zh: event =>
      `登记数据(${counted(event, 'zh')}),其中更正 ${superseded(event)} 行,校验值 ${event.hash.slice(0, 12)}`,
    en: event =>
      `Figures recorded (${counted(event, 'en')}), ${superseded(event)} of them corrections, hash ${event.hash.slice(0, 12)}`,
  },
};
