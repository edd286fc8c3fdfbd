import { useEffect, useState } from 'preact/hooks';
import type { longestOther } from '../../../../shared/activities/story/content.ts';
import { say } from '../../../lib/locale.ts';
import { arrowRight } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { Lines } from '../../parts/Lines.tsx';
import type { Giving, StoryLead } from '../Lead.tsx';
import { offeredIn, other, wordsOf } from '../words.ts';

const longest: typeof longestOther = 300;

interface Props extends StoryLead {
  giving: Giving;
  /** in a sheet of its own, before the group has chosen it */
  sheet?: boolean;
  open?: boolean;
  onDone(): void;
}

/** Something else: what happens is written down, and the story goes on by one of the ways, or by its own. */
export function Otherwise({ sheet = false, open = false, onDone, ...props }: Props) {
  if (!sheet) return <Routing {...props} onDone={onDone} />;
  return (
    <Sheet
      title={say('activities.story.other')}
      closeWord={say('host.close')}
      open={open}
      onClose={onDone}
      place="middle"
    >
      <Routing {...props} onDone={onDone} />
    </Sheet>
  );
}

function Routing({ play, text, giving: { busy, give }, onDone }: Omit<Props, 'sheet' | 'open'>) {
  const [own, setOwn] = useState('');
  const [choice, setChoice] = useState<string>();
  useEffect(() => {
    setOwn('');
    setChoice(undefined);
  }, [play.scene]);
  const words = wordsOf(play, text);
  const written = own.trim();
  const ready = written !== '' || choice !== undefined;
  return (
    <form
      class="story-otherwise"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!ready) return;
        await give({ type: 'route', ...(choice ? { choice } : {}), ...(written ? { own: written } : {}) });
        onDone();
      }}
    >
      <Lines
        label={say('host.lead.story.otherwise.own')}
        hint={say('host.lead.story.otherwise.hint')}
        value={own}
        longest={longest}
        onWrite={setOwn}
      />
      <fieldset>
        <legend>{say('host.lead.story.otherwise.way')}</legend>
        <Choices>
          {offeredIn(play)
            .filter((one) => one.choice !== other)
            .map(({ choice: one, letter }) => (
              <Choice
                key={one}
                mark={letter}
                chosen={choice === one}
                onChoose={() => setChoice(choice === one ? undefined : one)}
              >
                {words.choice(play.scene, one)}
              </Choice>
            ))}
        </Choices>
      </fieldset>
      <Button type="submit" kind="primary" iconAfter={arrowRight} disabled={!ready} busy={busy?.type === 'route'}>
        {say('host.lead.story.otherwise.do')}
      </Button>
    </form>
  );
}
