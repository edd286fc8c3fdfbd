import type { PagePicture } from '../../shared/observation/page-pictures.ts';
import { say } from '../lib/locale.ts';
import { Icon } from '../ui/index.ts';
import { pictureIcons } from './pictures.ts';
import './picture-code.css';

/** The six pictures of a page code, big and with their words, in their order. Needs the words of `own`. */
export const PictureCode = ({ pictures }: { pictures: readonly string[] }) => (
  <ol class="picture-code" aria-label={say('own.later.code')}>
    {pictures.map((picture, index) => (
      // The same picture may come twice.
      <li key={index}>
        <Icon of={pictureIcons[picture as PagePicture]} size={2.6} />
        <span>{say(`own.picture.${picture}`)}</span>
      </li>
    ))}
  </ol>
);
