import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { setUnitSignOff } from '../../../api/contracts/sign-offs';
import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { call } from '../../client/call';
import { useText } from '../../i18n/use-text';
import { ErrorNotice } from '../../parts/page-error';
import './sign-off.css';

/** 负责人审签 of a unit: whether it is set, and for whoever may, the other way. */
export const SignOffSetting = ({ unit, signOff }: Pick<UnitStanding, 'unit' | 'signOff'>) => {
  const t = useText();
  const client = useQueryClient();
  const { isOn, hasHead, mayChange } = signOff;
  const act = useMutation({
    mutationFn: () => call(setUnitSignOff, { params: { id: unit.id }, body: { isOn: !isOn } }),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <section className="home-card" aria-label={t.signOffs.setting}>
      <h2>{t.signOffs.setting}</h2>
      <div className="sign-off-setting">
        <p>
          {isOn ? t.signOffs.settingOn : t.signOffs.settingOff}
          {isOn && !hasHead && t.signOffs.settingNobody}
        </p>
        {mayChange && (
          <Button loading={act.isPending} onClick={() => act.mutate()}>
            {isOn ? t.signOffs.turnOff : t.signOffs.turnOn}
          </Button>
        )}
      </div>
      {act.isError && <ErrorNotice error={act.error} />}
    </section>
  );
};
