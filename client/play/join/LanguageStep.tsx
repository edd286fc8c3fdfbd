import { useState } from 'preact/hooks';
import type { DoorLook } from '../../../shared/wire/api.ts';
import { Choice, Choices } from '../../activities/parts/Choice.tsx';
import { type Invitation, lookThroughDoor } from '../../lib/api.ts';
import { type Locale, loadWords, locale, localeNames, say, setLocale } from '../../lib/locale.ts';
import { step } from '../step.ts';
import { Page } from './Page.tsx';

/** In which language one plays. Each language by its own name; only those that the game has. */
export function LanguageStep({ invitation, look }: { invitation: Invitation; look: DoorLook }) {
  const [busy, setBusy] = useState<Locale>();
  async function choose(chosen: Locale): Promise<void> {
    setBusy(chosen);
    try {
      await loadWords('activities');
      await setLocale(chosen);
      // Nicknames are suggested in the chosen language, too.
      const again = await lookThroughDoor(invitation, chosen).catch(() => look);
      step.value = { at: 'who', invitation, look: again };
    } catch {
      setBusy(undefined);
    }
  }
  return (
    <Page title={say('play.join.language')}>
      <Choices>
        {look.locales.map((one) => (
          <span key={one} lang={one}>
            <Choice chosen={one === locale.value ? true : undefined} busy={busy === one} onChoose={() => choose(one)}>
              {localeNames[one]}
            </Choice>
          </span>
        ))}
      </Choices>
    </Page>
  );
}
