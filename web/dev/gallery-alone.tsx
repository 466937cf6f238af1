import { Themed } from '../theme/themed';
import { GalleryPage } from './gallery-page';

/** The gallery without a shell around it, in Ant Design as behind the sign-in. */
export const GalleryAlone = () => (
  <Themed>
    <GalleryPage />
  </Themed>
);
