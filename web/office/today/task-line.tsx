import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { TaskGroup } from '../../../api/contracts/task-groups';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { LightTag } from '../../parts/light-tag';
import { Composition } from './composition';
import { LettersInOneGo, type Asked } from './letters-in-one-go';
import { pathOfGroup } from './path-of-group';

interface Props {
  campaignId: string;
  group: TaskGroup;
  today: CivilDate;
  onAsk: (asked: Asked) => void;
}

/** So many units are named in a line. */
const NAMED = 3;

const useWords = ({ group, today }: Pick<Props, 'group' | 'today'>) => {
  const t = useText();
  const { language } = useLanguage();
  const { kind, letterKind, units, count, oldestDueOn, overdueDays } = group;
  const isLetters = kind === 'letter-sign' || kind === 'letter-number' || kind === 'letter-deliver';
  const title =
    isLetters && letterKind ? t.today.letters[kind](t.names.letterKind[letterKind]) : t.names.taskGroup[kind];
  const due = (): string => {
    if (kind === 'mail-trouble') return t.today.failed;
    if (oldestDueOn === null) return t.today.undated;
    if (overdueDays > 0) return t.today.overdue(overdueDays);
    return oldestDueOn === today
      ? t.today.dueToday
      : t.today.dueOn(formatDay(oldestDueOn, language, today.slice(0, 4)));
  };
  const names = units.slice(0, NAMED).map(one => one.unit.name);
  const about = isLetters
    ? t.today.toUnits(units.length, count)
    : units.length <= NAMED
      ? t.today.named(names, 0)
      : t.today.ofUnits(units.length, count);
  return { title, due: due(), about };
};

/** Many equal things in one line: how many, how late, what hangs on them, which differ, and the act. */
export const TaskLine = (props: Props) => {
  const t = useText();
  const { campaignId, group } = props;
  const { title, due, about } = useWords(props);
  const [isListed, setIsListed] = useState(false);
  const path = pathOfGroup(group.kind, campaignId);
  return (
    <li className="task-line" aria-label={title}>
      <span className={`task-count${group.light === 'red' ? ' is-red' : ''}`}>{group.count}</span>
      <div className="task-what">
        <h3>
          {title} <LightTag light={group.light} label={due} look="pill" />
        </h3>
        <p>
          {about}
          {group.kind === 'unopened' && ` · ${t.today.unopened}`}
          {group.blocks > 0 && (
            <>
              {' '}
              <strong>{t.today.blocks(group.blocks)}</strong>
            </>
          )}
        </p>
        {group.units.length > NAMED && <Composition parts={group.composition} />}
        {group.exceptions.length > 0 && (
          <p className="task-mind">
            {t.today.mind}
            {group.exceptions.map(one => (
              <span key={one.code} className="chip">
                {t.today.exception(t.names.letterException[one.code], one.letterIds.length)}
              </span>
            ))}
          </p>
        )}
        {isListed && (
          <ul className="task-units">
            {group.units.map(one => (
              <li key={one.unit.id}>
                {one.unit.name} <span>{t.today.unitLine(one.count, one.overdueDays)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="task-acts">
        {group.units.length > 1 && (
          <Button
            aria-expanded={isListed}
            aria-label={t.today.listOf(title)}
            onClick={() => setIsListed(!isListed)}
          >
            {t.today.list}
          </Button>
        )}
        {path !== null && (
          <Link className="link-button" to={path}>
            {group.act ? t.today.look : t.today.lookEach}
          </Link>
        )}
        {group.act && group.letterKind && (
          <LettersInOneGo
            campaignId={campaignId}
            act={group.act}
            letterKind={group.letterKind}
            minded={group.exceptions.reduce((sum, one) => sum + one.letterIds.length, 0)}
            onAsk={props.onAsk}
          />
        )}
      </div>
    </li>
  );
};
