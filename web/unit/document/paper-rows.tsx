import { Input } from 'antd';
import { FileField } from '../../files/file-field';
import { useText } from '../../i18n/use-text';
import { DayInput } from './day-input';
import { useEditing } from './editing';
import { emptyPaper, type PaperRow } from './raw';
import { Rows } from './rows';
import type { RowsProps } from './rows-props';
import { SmallField } from './small-field';

/** 文件: its title, 文号 and day where it has them, and the file itself. */
export const PaperRows = (props: RowsProps<PaperRow>) => {
  const t = useText().documents.paper;
  const { setUnsent } = useEditing();
  return (
    <Rows {...props} empty={emptyPaper}>
      {(row, change, id) => (
        <>
          <SmallField id={`${id}/title`} label={t.title} isWide>
            <Input
              id={`${id}/title`}
              value={row.title}
              maxLength={200}
              onChange={event => change({ title: event.target.value })}
            />
          </SmallField>
          <SmallField id={`${id}/number`} label={t.number}>
            <Input
              id={`${id}/number`}
              value={row.number}
              maxLength={100}
              placeholder={t.numberHint}
              onChange={event => change({ number: event.target.value })}
            />
          </SmallField>
          <SmallField id={`${id}/on`} label={t.on}>
            <DayInput id={`${id}/on`} value={row.on} onChange={on => change({ on })} />
          </SmallField>
          <div className="doc-small is-whole">
            <FileField
              label={t.file}
              value={row.files}
              // One document is one file: the last that was chosen.
              onChange={files => change({ files: files.slice(-1) })}
              onUnsent={count => setUnsent(id, count)}
            />
          </div>
        </>
      )}
    </Rows>
  );
};
