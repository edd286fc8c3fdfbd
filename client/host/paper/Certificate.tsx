import { locale, say } from '../../lib/locale.ts';
import { Mosaic } from './Mosaic.tsx';

interface Props {
  name: string;
  group: string;
  picture: string;
  dated: boolean;
}

/** A sheet of A4 to take home: warm, with nothing on it about what the group was for. */
export function Certificate({ name, group, picture, dated }: Props) {
  const today = new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : locale.value === 'sv' ? 'sv-FI' : 'fi-FI', {
    dateStyle: 'long',
  }).format(new Date());
  return (
    <article class="paper-sheet certificate">
      <Mosaic />
      <p class="certificate-kind">{say('host.paper.certificate.heading')}</p>
      <h2>{say('host.paper.certificate.thanks')}</h2>
      <p class="certificate-name">
        {name || <span class="certificate-blank">{say('host.paper.certificate.namePlace')}</span>}
      </p>
      <div class="certificate-words">
        <p>{group ? say('host.paper.certificate.inGroup', { group }) : say('host.paper.certificate.wasHere')}</p>
        <p>{say('host.paper.certificate.warm')}</p>
        {picture && <p>{say('host.paper.certificate.madePicture', { picture })}</p>}
      </div>
      <div class="certificate-foot">
        <span>{dated && today}</span>
        <span class="certificate-line">{say('host.paper.certificate.signature')}</span>
      </div>
    </article>
  );
}
