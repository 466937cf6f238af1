import { says } from './sentence';

/** Backups. */
export const upkeepErrors = {
  BACKUP_UNREADABLE: says<{ file: string }>({
    zh: ({ file }) => `没有备份文件 ${file}`,
    en: ({ file }) => `There is no backup ${file}`,
  }),
  BACKUP_BROKEN: says<{ reason: string }>({
    zh: ({ reason }) => `备份文件已损坏或不完整:${reason}`,
    en: ({ reason }) => `The backup is damaged or incomplete: ${reason}`,
  }),
  BACKUP_NEWER: says<{ version: string }>({
    zh: ({ version }) => `备份由更新的版本 ${version} 写成,请先升级本系统`,
    en: ({ version }) => `The backup was written by a newer version (${version}); upgrade this system first`,
  }),
  RESTORE_DIFFERS: says<{ name: string }>({
    zh: ({ name }) => `恢复后的表 ${name} 与备份不同,没有改动原来的数据`,
    en: ({ name }) => `The restored table ${name} differs from the backup; the data were left as they were`,
  }),
  RESTORE_INTERRUPTED: says<{ old: string }>({
    zh: ({ old }) => `上次恢复中断,原来的数据在 ${old},请先移走`,
    en: ({ old }) => `An earlier restore was broken off; the former data are in ${old}: move them away first`,
  }),
};
