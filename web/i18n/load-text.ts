import type { Language } from '../../domain/codes/names';
import { ApiError } from '../client/problem';
import { zh, type Text } from './zh';

/** The texts of a language: Chinese comes with the page, English when it is wanted. @throws ApiError `OFFLINE` */
export const loadText = async (language: Language): Promise<Text> => {
  if (language === 'zh') return zh;
  try {
    return (await import('./en/index.js')).en;
  } catch {
    throw ApiError.local('OFFLINE');
  }
};
