import { isCollective } from './collective';
import { endsAsUnit } from './unit-words';

/** True for the name of a body, or of several together: 县财政局, 各乡镇党委. In normal form. */
export const isUnitName = (name: string): boolean => endsAsUnit(name) || isCollective(name);
