import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Field } from '../../ui/index.ts';
import { knock } from '../step.ts';
import { DoorForm } from './DoorForm.tsx';
import { JoinPicture } from './JoinPicture.tsx';
import { Page } from './Page.tsx';

const length = 7;
const gapAfter = 3;

/** The code from the shared screen, typed as it comes: small letters, spaces and hyphens are all right. */
export function CodeStep({ trouble }: { trouble?: string | undefined }) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState(trouble);
  const [busy, setBusy] = useState(false);
  useEffect(() => setProblem(trouble), [trouble]);

  async function come(): Promise<void> {
    if (busy) return;
    if (code.length !== length) return setProblem(say('play.join.code-short'));
    setBusy(true);
    setProblem(undefined);
    await knock({ code });
    setBusy(false);
  }

  return (
    <Page title={say('play.join.title')}>
      <JoinPicture />
      <DoorForm word={say('play.join.come')} busy={busy} onGo={come}>
        <Field
          class="join-code"
          label={say('play.join.code')}
          hint={say('play.join.code-hint')}
          problem={problem}
          value={shown(code)}
          maxLength={length + 5}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          enterKeyHint="go"
          onInput={(event) => {
            const typed = plain(event.currentTarget.value);
            setCode(typed);
            // A letter that is only a gap must not leave the box different from what we hold.
            event.currentTarget.value = shown(typed);
          }}
        />
      </DoorForm>
    </Page>
  );
}

const plain = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, length);

/** KUU4VPX → KUU 4VPX */
const shown = (code: string): string =>
  code.length > gapAfter ? `${code.slice(0, gapAfter)} ${code.slice(gapAfter)}` : code;
