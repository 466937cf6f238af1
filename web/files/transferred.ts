/** What was dropped or pasted: files, and the names of folders, which have no bytes of their own. */
export interface Transferred {
  files: File[];
  folders: string[];
}

/** True while files are dragged, not text or a link. */
export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** Reads it at once: after the event the browser takes it away. */
export const takeTransferred = (data: DataTransfer): Transferred => {
  const taken: Transferred = { files: [], folders: [] };
  for (const item of data.items) {
    if (item.kind !== 'file') continue;
    const file = item.getAsFile();
    if (item.webkitGetAsEntry()?.isDirectory) taken.folders.push(file?.name ?? '');
    else if (file) taken.files.push(file);
  }
  return taken;
};

/** Whoever copies cells or words gets a picture of them beside: in a field for text they are meant as text. */
export const isMeantAsText = (data: DataTransfer, target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea') && data.types.includes('text/plain');

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Every picture on the clipboard is called image.png: it is given a name by its time, so that several can be told apart. */
export const named = (file: File, word: string): File => {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const at = clock.format(file.lastModified).replace(/[-:]/g, '').replace(' ', '-');
  return new File([file], `${word}-${at}${file.name.slice(file.name.lastIndexOf('.'))}`, {
    type: file.type,
    lastModified: file.lastModified,
  });
};
