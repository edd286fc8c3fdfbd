import type { TokenId } from '../../../shared/session/tokens.ts';
import { say } from '../../lib/locale.ts';
import { canSpeak, hush, readable, speak, speaking } from '../../lib/speech.ts';
import { nextTextSize, textSize } from '../../lib/text-size.ts';
import { speakerHigh, speakerSlash, textAa } from '../../ui/icons.ts';
import { Button, Token } from '../../ui/index.ts';

interface Props {
  token?: TokenId | undefined;
  title: string;
  glow: boolean;
}

/** Who I am and whether it is my turn; read aloud, and the size of the text. */
export const TopBar = ({ token, title, glow }: Props) => (
  <header class="top-bar">
    {token && <Token token={token} size={1.85} glow={glow} />}
    <h1>{title}</h1>
    {canSpeak.value && readable.value.length > 0 && (
      <Button
        kind="quiet"
        icon={speaking.value ? speakerSlash : speakerHigh}
        iconOnly
        onClick={() => (speaking.peek() ? hush() : speak(readable.peek()))}
      >
        {say(speaking.value ? 'play.bar.hush' : 'play.bar.read')}
      </Button>
    )}
    <Button kind="quiet" icon={textAa} iconOnly onClick={nextTextSize}>
      {say('play.bar.text-size-now', { size: say(`play.size.${textSize.value}`) })}
    </Button>
  </header>
);
