import type { Cockpit } from '../../../api/contracts/cockpit';
import { light } from '../../../api/contracts/codes';
import { useLanguage, useText } from '../../i18n/use-text';
import { LightTag } from '../../parts/light-tag';
import { formatInstant } from '../../parts/format-date';

/** What stands above the one printed page: which campaign, and as of when. */
export const PrintHead = ({ cockpit }: { cockpit: Cockpit }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    <div className="print-only cockpit-print-head">
      <b>{cockpit.campaign.title}</b>
      <span>{t.cockpit.printHead(formatInstant(cockpit.asOf, language))}</span>
    </div>
  );
};

/** The legend of the lights below it, and how it is to be kept. */
export const PrintFoot = () => {
  const t = useText();
  return (
    <div className="print-only cockpit-print-foot">
      <span>
        {light.options.map(one => (
          <LightTag key={one} light={one} />
        ))}{' '}
        {t.cockpit.forecastLegend}
      </span>
      <span>{t.cockpit.printFoot}</span>
    </div>
  );
};
