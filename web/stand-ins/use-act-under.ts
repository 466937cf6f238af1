import { useQueryClient } from '@tanstack/react-query';
import { actingPost, setActingPost } from '../client/acting-post';

/** Changes the post under which this tab acts; everything on the screen is asked for again with its rights. */
export const useActUnder = () => {
  const client = useQueryClient();
  return (unitId: string): void => {
    if (unitId === actingPost()) return;
    setActingPost(unitId);
    void client.resetQueries();
  };
};
