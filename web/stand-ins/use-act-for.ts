import { useQueryClient } from '@tanstack/react-query';
import { actingFor, setActingFor } from '../client/acting-for';
import { setActingPost } from '../client/acting-post';

/** Changes for whom this tab acts; everything on the screen is asked for again with those rights. */
export const useActFor = () => {
  const client = useQueryClient();
  return (personId: string | null): void => {
    if (personId === actingFor()) return;
    setActingFor(personId);
    // His posts are others.
    setActingPost(null);
    void client.resetQueries();
  };
};
