import { useEffect, useState } from 'preact/hooks';
import { inLocale } from '../../../../shared/lib/text.ts';
import { locale, say } from '../../../lib/locale.ts';
import { caretDown, caretUp } from '../../../ui/icons.ts';
import { Button, Icon } from '../../../ui/index.ts';
import type { StoryControls } from '../Controls.tsx';
import { storyOf, wordsOf } from '../words.ts';
import { ReadAloud } from './ReadAloud.tsx';

/**
 * Who I am in the story. What only my role knows is behind a tap, as the phone lies on the table; it is hidden again
 * when the next scene opens and when the phone sleeps.
 */
export function MyRole({ play, own, pack, text }: StoryControls) {
  const [open, setOpen] = useShown(play.scene);
  const words = wordsOf(play, text);
  if (!own?.role) return null;
  const symbol = storyOf(play, pack)?.roles.find(({ id }) => id === own.role)?.symbol;
  const line = own.line && inLocale(own.line, locale.value);
  const secret = own.secret && inLocale(own.secret, locale.value);
  return (
    <section class="story-role">
      <div class="story-role-who">
        <Icon of={pack.symbols[symbol ?? ''] ?? ''} size={1.8} />
        <p>
          <span class="story-role-mine">{say('activities.story.role.mine')}</span>
          <strong>{words.role(own.role)}</strong>
        </p>
        {(line || secret) && (
          <Button
            size="small"
            class={line && !open ? 'story-new' : ''}
            iconAfter={open ? caretUp : caretDown}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {say(`activities.story.role.${open ? 'hide' : line ? 'show-line' : 'show'}`)}
          </Button>
        )}
      </div>
      {play.phase === 'roles' && <p>{words.aboutRole(own.role)}</p>}
      {open && (
        <div class="story-secret">
          {line && <p class="story-line">{line}</p>}
          {secret && <p>{secret}</p>}
          <p class="story-secret-told">{say('activities.story.role.told')}</p>
          <ReadAloud sentences={[line, secret]} />
        </div>
      )}
    </section>
  );
}

/** Shown until another scene opens, or the page is hidden. */
function useShown(scene: string): [boolean, (shown: boolean) => void] {
  const [shownIn, setShownIn] = useState<string>();
  useEffect(() => {
    const hide = () => setShownIn(undefined);
    const away = () => document.hidden && hide();
    document.addEventListener('visibilitychange', away);
    addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', away);
      removeEventListener('pagehide', hide);
    };
  }, []);
  return [shownIn === scene, (shown) => setShownIn(shown ? scene : undefined)];
}
