import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import { Page } from '../Page.tsx';
import { go, paths, place } from '../router.ts';
import { writtenIn } from '../written.ts';
import { account, type SignInOutcome, signIn } from './account.ts';

const problems: Record<Exclude<SignInOutcome, 'in'>, string> = {
  wrong: 'host.account.signIn.wrong',
  'too-many': 'host.account.signIn.tooMany',
  'no-contact': 'host.errors.network',
};

/** Signing in; afterwards the page that was asked for opens. */
export function SignIn() {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const already = account.value.state === 'in';
  useEffect(() => {
    if (already && place.value.page === 'sign-in') go(paths.library, 'replace');
  }, [already]);

  async function submit(event: SubmitEvent) {
    const written = writtenIn(event);
    if (busy) return;
    setBusy(true);
    const outcome = await signIn(written('email').trim(), written('password'));
    setBusy(false);
    if (outcome !== 'in') setProblem(problems[outcome]);
  }

  return (
    <Page class="page-narrow">
      <form class="paper-form" onSubmit={(event) => void submit(event)}>
        <h1>{say('host.account.signIn.title')}</h1>
        {problem && <Notice tone="problem">{say(problem)}</Notice>}
        <Field label={say('host.account.signIn.email')} name="email" type="email" autocomplete="username" required />
        <Field
          label={say('host.account.signIn.password')}
          name="password"
          type="password"
          autocomplete="current-password"
          required
        />
        <Button kind="primary" size="big" type="submit" busy={busy}>
          {say('host.account.signIn.submit')}
        </Button>
        <details class="help-fold">
          <summary>{say('host.account.signIn.forgotten')}</summary>
          <p>{say('host.account.signIn.forgottenHelp')}</p>
          <p>
            <code>npx pelipiiri reset-password</code>
          </p>
        </details>
        <p class="soft">
          {say('host.account.signIn.noAccount')} <code>npx pelipiiri invite</code>
        </p>
        <p class="soft">{say('host.account.signIn.participant')}</p>
      </form>
    </Page>
  );
}
