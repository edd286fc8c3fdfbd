import { useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/session/view.ts';
import { say } from '../../../lib/locale.ts';
import { saveFile, today } from '../../../lib/save-file.ts';
import { check, fileText } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { keptLifeline } from '../my-lifeline.ts';
import { files } from './files.ts';
import { savedNow, skillsOf } from './mine.ts';

/** The games of this phone as a file, without showing anything of them. */
export function SaveGames({ kept = [] }: { kept?: SeatView['kept'] }) {
  const [told, setTold] = useState<'saved' | 'failed'>();
  const save = async () => {
    const lifeline = keptLifeline();
    if (!lifeline) return;
    try {
      const { fileOf } = await files();
      saveFile(fileOf(lifeline, skillsOf(lifeline.code, kept)), `pelitarina-${today()}.json`);
      savedNow(lifeline);
      setTold('saved');
    } catch {
      setTold('failed');
    }
  };
  return (
    <>
      <Button size="big" icon={fileText} onClick={() => void save()}>
        {say('activities.pelitarina.keepsake.file')}
      </Button>
      {told === 'saved' && <Notice icon={check}>{say('activities.pelitarina.keepsake.saved')}</Notice>}
      {told === 'failed' && <Notice tone="problem">{say('activities.pelitarina.keepsake.failed')}</Notice>}
    </>
  );
}
