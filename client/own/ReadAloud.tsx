import { useState } from 'preact/hooks';
import { say } from '../lib/locale.ts';
import { canSpeak, hush, speak, speaking } from '../lib/speech.ts';
import { speakerHigh, speakerSlash } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';

/** Reads one thing of the page aloud; shown only where the browser has a voice. */
export function ReadAloud({ sentences }: { sentences: readonly (string | undefined)[] }) {
  const [mine, setMine] = useState(false);
  if (!canSpeak.value) return null;
  const reads = mine && speaking.value;
  const press = () => {
    if (reads) return hush();
    speak(sentences.filter((sentence): sentence is string => Boolean(sentence)));
    setMine(true);
  };
  return (
    <Button class="own-read" kind="quiet" icon={reads ? speakerSlash : speakerHigh} iconOnly onClick={press}>
      {say(reads ? 'own.read.hush' : 'own.read.do')}
    </Button>
  );
}
