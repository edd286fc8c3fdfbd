import { say } from '../../../lib/locale.ts';
import { canSpeak, hush, speak, speaking } from '../../../lib/speech.ts';
import { speakerHigh, speakerSlash } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';

/** Reads these alone: what is private is not among what the top bar's button reads. */
export const ReadAloud = ({ sentences }: { sentences: readonly (string | undefined)[] }) =>
  canSpeak.value ? (
    <Button
      kind="quiet"
      size="small"
      icon={speaking.value ? speakerSlash : speakerHigh}
      onClick={() => (speaking.peek() ? hush() : speak(sentences.filter((one): one is string => Boolean(one))))}
    >
      {say(speaking.value ? 'activities.story.hush' : 'activities.story.read')}
    </Button>
  ) : null;
