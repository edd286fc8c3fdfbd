import { useState } from 'preact/hooks';
import { ApiFailure, lookAsGuest } from '../lib/api.ts';
import { say } from '../lib/locale.ts';
import { DoorForm } from '../play/join/DoorForm.tsx';
import { Page } from '../play/join/Page.tsx';
import { Field } from '../ui/index.ts';
import { welcome } from './step.ts';

const lengths = { code: 7, invite: 6 };

/** The session's code and the invitation's own, where no link can be opened; gaps and small letters are all right. */
export function CodesStep() {
  const [code, setCode] = useState('');
  const [invite, setInvite] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function go(): Promise<void> {
    if (busy) return;
    if (plain(code).length !== lengths.code || plain(invite).length !== lengths.invite)
      return setProblem(say('guest.door.short'));
    setBusy(true);
    setProblem(undefined);
    try {
      welcome(await lookAsGuest({ code: plain(code), invite: plain(invite) }));
    } catch (failure) {
      setProblem(troubleOf(failure));
      setBusy(false);
    }
  }

  const line = { autoComplete: 'off', autoCapitalize: 'characters', spellcheck: false, maxLength: 12 } as const;
  return (
    <Page title={say('guest.door.title')}>
      <p class="guest-told">{say('guest.door.told')}</p>
      <DoorForm word={say('guest.door.go')} busy={busy} onGo={go}>
        <Field
          {...line}
          class="join-code"
          label={say('guest.door.code')}
          hint={say('guest.door.codeHint')}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <Field
          {...line}
          class="join-code"
          label={say('guest.door.invite')}
          hint={say('guest.door.inviteHint')}
          problem={problem}
          enterKeyHint="go"
          value={invite}
          onInput={(event) => setInvite(event.currentTarget.value)}
        />
      </DoorForm>
    </Page>
  );
}

const plain = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

function troubleOf(failure: unknown): string {
  if (!(failure instanceof ApiFailure)) return say('common.trouble.unknown');
  if (failure.code === 'no-contact') return say('common.trouble.no-contact');
  return say(failure.status === 429 ? 'guest.door.slow' : 'guest.door.wrong');
}
