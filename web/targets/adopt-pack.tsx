import { Button } from 'antd';
import { useState } from 'react';
import type { TargetsView } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { TargetActDialog } from './target-act';

/** 采用规则包: which there are that the campaign does not supervise yet. */
export const AdoptPack = ({ view }: { view: TargetsView }) => {
  const t = useText();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<TargetsView['offered'][number] | null>(null);
  return (
    <section className="panel adopt-pack" aria-label={t.targets.adopt.title}>
      <h2>{t.targets.adopt.title}</h2>
      <ul>
        {view.offered.map(one => (
          <li key={one.id}>
            <span>
              {one.title[language]}
              <span className="targets-note">
                {' '}
                {t.targets.version(one.version)} · {t.targets.rules(one.rules)}
              </span>
            </span>
            <Button
              size="small"
              aria-label={`${t.names.targetCommand['adopt-pack']}：${one.title[language]}`}
              onClick={() => setChosen(one)}
            >
              {t.targets.adopt.verb}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <TargetActDialog
          view={view}
          kind="adopt-pack"
          of={chosen.id}
          title={chosen.title[language]}
          consequence={t.targets.adopt.consequence(chosen.rules)}
          toBody={() => ({ kind: 'adopt-pack', pack: chosen.id })}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
};
