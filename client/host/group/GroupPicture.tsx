import type { ComponentChildren } from 'preact';
import { inLocale } from '../../../shared/lib/text.ts';
import type { GroupPicture as Picture } from '../../../shared/observation/group-report.ts';
import type { GroupPage } from '../../../shared/wire/group.ts';
import { Mosaic } from '../../activities/colour-board/controls/Mosaic.tsx';
import { intoPattern } from '../../activities/colour-board/controls/save-picture.ts';
import { locale, say } from '../../lib/locale.ts';
import { packOf } from '../../lib/texts.ts';
import { worded } from '../wording.ts';

interface Props {
  picture: Picture;
  /** content hash of the pack, which has the patterns and the symbols */
  hash: string;
  areas: GroupPage['areas'];
  children?: ComponentChildren;
}

/** What the group laid and named together, as it was on the shared screen, with what belongs beside it. */
export function GroupPicture({ picture, hash, areas, children }: Props) {
  const { name } = picture;
  return (
    <figure class="group-picture">
      <div class="group-picture-mat">
        <PictureOf picture={picture} hash={hash} areas={areas} />
      </div>
      <figcaption>
        <p class="group-picture-what">{say('group.page.picture')}</p>
        {name && <p class="group-picture-name">{say('group.quoted', { words: worded(name) })}</p>}
        {children}
      </figcaption>
    </figure>
  );
}

/** The picture alone. */
export function PictureOf({ picture: { tiles, pattern }, hash, areas }: Omit<Props, 'children'>) {
  const pack = packOf(hash);
  if (!pack) return null;
  const words = areas
    .filter(({ id }) => tiles.some(({ area }) => area === id))
    .map(({ title }) => inLocale(title, locale.value));
  const label = say('group.page.pictureAlt', { count: tiles.length, areas: words.join(', ') });
  return <Mosaic {...intoPattern({ tiles, pattern }, pack)} pack={pack} label={label} />;
}
