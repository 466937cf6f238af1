import { Button, Flex } from 'antd';
import { useText } from '../i18n/use-text';

interface Props {
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** The next page below what is already there; nothing where there is none. */
export const MoreButton = ({ pages }: Props) => {
  const t = useText();
  if (!pages.hasNextPage) return null;
  return (
    <Flex justify="center" className="above-16">
      <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {t.shell.more}
      </Button>
    </Flex>
  );
};
