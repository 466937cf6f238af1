import { useQueryClient } from '@tanstack/react-query';
import { setActingFor } from '../client/acting-for';

/** Changes for whom this tab acts; everything on the screen is asked for again with those rights. */
export const useActFor = () => {
  const client = useQueryClient();
  return (personId: string | null): void => {
    setActingFor(personId);
    void client.resetQueries();
  };
};
