import { useSearchParams } from 'react-router';

/** What of a list the address says is to be shown (`?show=`), else `first`. */
export const useShow = <S extends string>(values: readonly S[], first: S): S => {
  const wanted = useSearchParams()[0].get('show');
  return values.find(one => one === wanted) ?? first;
};
