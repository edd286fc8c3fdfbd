import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { forgetMyLifeline, hasUnsavedLifeline } from '../../activities/pelitarina/keepsake/mine.ts';
import { SaveGames } from '../../activities/pelitarina/keepsake/SaveGames.tsx';
import { say } from '../../lib/locale.ts';
import { arrowRight, trash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { Page } from './Page.tsx';

/**
 * Games that were drawn at an earlier meeting and not taken along are gone from this phone before somebody takes a
 * new seat with it: it may be another person. That is asked first, and nothing of the games is shown.
 */
export function AfterEarlierGames({ children }: { children: ComponentChildren }) {
  const [before, setBefore] = useState(() => hasUnsavedLifeline());
  if (!before) return <>{children}</>;
  const saved = !hasUnsavedLifeline();
  return (
    <Page title={say('play.games.earlier')}>
      <p>{say('play.games.earlier-told')}</p>
      <SaveGames />
      <Button
        kind={saved ? 'primary' : 'secondary'}
        size="big"
        {...(saved ? { iconAfter: arrowRight } : { icon: trash })}
        onClick={() => {
          forgetMyLifeline();
          setBefore(false);
        }}
      >
        {say(saved ? 'play.games.go-on' : 'play.games.erase')}
      </Button>
    </Page>
  );
}
