import { say } from '../../../lib/locale.ts';
import { Sheet } from '../../../ui/index.ts';
import type { Giving, StoryLead } from '../Lead.tsx';
import { Way } from '../Way.tsx';
import { wordsOf } from '../words.ts';

/** Back to a place of the way, to see how else it could go. What has been stays on the map. */
export function WhatIf({
  play,
  text,
  giving: { give },
  open,
  onDone,
}: StoryLead & { giving: Giving; open: boolean; onDone(): void }) {
  return (
    <Sheet
      title={say('host.lead.story.what-if.title')}
      closeWord={say('host.close')}
      open={open}
      onClose={onDone}
      place="middle"
    >
      <p>{say('host.lead.story.what-if.told')}</p>
      <Way
        play={play}
        words={wordsOf(play, text)}
        onChoose={async (place) => {
          await give({ type: 'what-if', place });
          onDone();
        }}
      />
    </Sheet>
  );
}
