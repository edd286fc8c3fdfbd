import { locales } from '../../../shared/lib/text.ts';
import type { PersonReport } from '../../../shared/observation/report.ts';
import type { TokenId } from '../../../shared/session/tokens.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowsClockwise, textAa } from '../../ui/icons.ts';
import { Button, LanguageSelect, Token } from '../../ui/index.ts';
import { useReading } from './Ground.tsx';

interface Props {
  /** whom it is about; not told before the screen has been turned */
  person?: Pick<PersonReport, 'name' | 'token'>;
  onStop(): void;
}

/** Whose page it is, how it reads best, and the way out, always at the same place. */
export function TopBar({ person, onStop }: Props) {
  const { size, grow, turn } = useReading();
  const token = person?.token as TokenId | undefined;
  return (
    <header class="together-top">
      {person && token ? (
        <h1 class="together-who">
          <Token token={token} size={1.9} />
          {nameOf({ token, name: person.name })}
        </h1>
      ) : (
        <span />
      )}
      <div class="together-tools">
        <LanguageSelect class="together-language" among={locales} label={say('host.language')} />
        <Button icon={textAa} iconOnly title={say(`host.together.size.${size}`)} onClick={grow}>
          {say(`host.together.size.${size}`)}
        </Button>
        <Button icon={arrowsClockwise} iconOnly title={say('host.together.around')} onClick={turn}>
          {say('host.together.around')}
        </Button>
        <Button class="together-stop" onClick={onStop}>
          {say('host.together.stop')}
        </Button>
      </div>
    </header>
  );
}
