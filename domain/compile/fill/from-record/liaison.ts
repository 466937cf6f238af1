import { linesOf, type FillFrom } from '../filling';

/** 联络员: as the unit named it. */
export const fromLiaison: FillFrom = ({ file }) => {
  const says = { zh: '本单位报送的联络员', en: 'The liaison that the unit named' };
  const named = file?.liaison;
  if (!file || !named)
    return linesOf([], { zh: '尚未报送联络员', en: 'No liaison has been named yet' }, file ? [file.id] : []);
  const line = [named.name, named.post, named.phone].filter(one => one.trim() !== '').join('，');
  return linesOf(line ? [line] : [], says, [file.id]);
};
