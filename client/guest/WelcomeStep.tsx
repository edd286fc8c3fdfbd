import { useState } from 'preact/hooks';
import type { GuestLook } from '../../shared/wire/api.ts';
import { ApiFailure } from '../lib/api.ts';
import { locale, localeNames, say, setLocale } from '../lib/locale.ts';
import { DoorForm } from '../play/join/DoorForm.tsx';
import { Page } from '../play/join/Page.tsx';
import { OneOf } from '../play/table/OneOf.tsx';
import { Line } from '../ui/index.ts';
import { comeIn } from './step.ts';

/** What one is invited as, in plain words, and the name by which the group knows one. */
export function WelcomeStep({ look }: { look: GuestLook }) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<{ about: 'name' | 'door'; words: string }>();
  const [busy, setBusy] = useState(false);
  // The console has no plain Finnish; a helper reads what the helped person reads.
  const languages = look.locales.filter((one) => look.role === 'helper' || one !== 'fi-simple');

  async function enter(): Promise<void> {
    if (busy) return;
    if (!name.trim()) return setProblem({ about: 'name', words: say('guest.door.nameMissing') });
    setBusy(true);
    setProblem(undefined);
    try {
      await comeIn(look, name.trim());
    } catch (failure) {
      const code = failure instanceof ApiFailure && failure.code === 'no-contact' ? 'no-contact' : 'unknown';
      setProblem({ about: 'door', words: say(`common.trouble.${code}`) });
      setBusy(false);
    }
  }
  return (
    <Page title={say('guest.door.as')}>
      <div class="guest-role">
        <h2>{say(`common.leading.role.${look.role}`)}</h2>
        <p>{say(`guest.you.${look.role}`)}</p>
      </div>
      <DoorForm
        problem={problem?.about === 'door' ? problem.words : undefined}
        word={say('guest.door.enter')}
        busy={busy}
        onGo={enter}
      >
        <Line
          label={say('guest.door.name')}
          hint={say('guest.door.nameHint')}
          problem={problem?.about === 'name' ? problem.words : undefined}
          value={name}
          max={20}
          spellcheck={false}
          onWrite={setName}
        />
      </DoorForm>
      <OneOf
        legend={say('guest.helper.languages')}
        name="language"
        options={languages.map((one) => ({ value: one, words: localeNames[one], lang: one }))}
        chosen={locale.value}
        onChoose={(one) => void setLocale(one)}
      />
    </Page>
  );
}
