import { Typography } from 'antd';
import type { DerivationView } from '../../api/contracts/derivation';
import { getCaseNext, getUnitFileNext, type NextView } from '../../api/contracts/next';
import { useGet } from '../client/use-get';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { DerivationPopover } from '../parts/derivation-popover';
import { ProvisionalTag } from '../parts/provisional-tag';
import { Loaded } from '../parts/loaded';

/** A sentence in the reader's language; pressing it says why, where there is more to say. */
const Sentence = ({ step, why }: { step: DerivationView[number]; why: DerivationView }) => {
  const { language } = useLanguage();
  const said = language === 'en' ? step.en : step.text;
  return (
    <DerivationPopover why={why} className="is-sentence">
      {said}
    </DerivationPopover>
  );
};

const OneObligation = ({ one }: { one: NextView['obligations'][number] }) => {
  const t = useText();
  return (
    <li className="below-12">
      <strong>{one.what}</strong>{' '}
      <Typography.Text type="secondary">
        {one.owedBy.name} · {t.cases.due} <Day on={one.dueOn} />
        <ProvisionalTag years={one.provisionalYears} />
      </Typography.Text>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
        {one.upcoming.map(step => (
          <li key={`${step.act} ${step.dueAt}`}>
            <Sentence step={step.says} why={step.derivation} />
            <ProvisionalTag years={step.provisionalYears} />
          </li>
        ))}
        {one.standstill && (
          <li>
            <Sentence step={one.standstill} why={[one.standstill]} />
          </li>
        )}
      </ul>
    </li>
  );
};

/** 接下来: what happens by itself if nobody acts, when, told to whom; and where nothing does, why. */
export const NextTab = ({ docketId, kind }: { docketId: string; kind: 'case' | 'unit-file' }) => {
  const t = useText();
  const query = useGet(kind === 'case' ? getCaseNext : getUnitFileNext, { params: { id: docketId } });
  return (
    <Loaded query={query}>
      {next => {
        const open = next.obligations.filter(one => one.isOpen);
        return (
          <>
            {next.waits.length > 0 && (
              <ul style={{ paddingInlineStart: 18 }}>
                {next.waits.map((step, index) => (
                  <li key={index}>
                    <Sentence step={step} why={[step]} />
                  </li>
                ))}
              </ul>
            )}
            <ul className="no-bullets">
              {open.map(one => (
                <OneObligation key={one.id} one={one} />
              ))}
            </ul>
            {open.length + next.waits.length === 0 && t.cases.nothingNext}
          </>
        );
      }}
    </Loaded>
  );
};
