import { say } from '../../lib/locale.ts';
import { canSpeak, hush, speak, speaking } from '../../lib/speech.ts';
import { speakerHigh, speakerSlash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';

/** Reads a sheet aloud: the top bar's button is out of reach while one is open. */
export const ReadThis = ({ sentences }: { sentences: readonly string[] }) =>
  canSpeak.value ? (
    <Button
      kind="quiet"
      size="small"
      icon={speaking.value ? speakerSlash : speakerHigh}
      onClick={() => (speaking.peek() ? hush() : speak(sentences))}
    >
      {say(speaking.value ? 'play.bar.hush' : 'play.bar.read')}
    </Button>
  ) : null;
