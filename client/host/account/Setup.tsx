import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Button, Field, Notice } from '../../ui/index.ts';
import { Page } from '../Page.tsx';
import { go, paths } from '../router.ts';
import { writtenIn } from '../written.ts';
import { type SetupOutcome, setUpAccount } from './account.ts';

const shortest = 10;

/** A new facilitator makes an account with a one-time link. */
export function Setup({ token }: { token: string }) {
  const [problem, setProblem] = useState<Exclude<SetupOutcome, 'made'>>();
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent) {
    const written = writtenIn(event);
    if (busy) return;
    const password = written('password');
    setShort(password.length < shortest);
    if (password.length < shortest) return;
    setBusy(true);
    const outcome = await setUpAccount({
      token,
      name: written('name').trim(),
      email: written('email').trim(),
      password,
    });
    setBusy(false);
    if (outcome === 'made') go(paths.library, 'replace');
    else setProblem(outcome);
  }

  return (
    <Page class="page-narrow">
      <form class="paper-form" onSubmit={(event) => void submit(event)} noValidate={short}>
        <h1>{say('host.account.setup.title')}</h1>
        <p class="lead">{say('host.account.setup.lead')}</p>
        {!token && <Notice tone="problem">{say('host.account.setup.noToken')}</Notice>}
        {problem && <Problem problem={problem} />}
        <Field
          label={say('host.account.setup.name')}
          hint={say('host.account.setup.nameHint')}
          name="name"
          autocomplete="name"
          maxLength={80}
          required
        />
        <Field label={say('host.account.setup.email')} name="email" type="email" autocomplete="username" required />
        <Field
          label={say('host.account.setup.password')}
          hint={say('host.account.setup.passwordHint')}
          problem={short ? say('host.account.setup.passwordShort') : undefined}
          name="password"
          type="password"
          autocomplete="new-password"
          required
        />
        <Button kind="primary" size="big" type="submit" busy={busy}>
          {say('host.account.setup.submit')}
        </Button>
      </form>
    </Page>
  );
}

function Problem({ problem }: { problem: Exclude<SetupOutcome, 'made'> }) {
  if (problem === 'no-contact') return <Notice tone="problem">{say('host.errors.network')}</Notice>;
  if (problem === 'taken')
    return (
      <Notice tone="problem">
        <a href={paths.signIn}>{say('host.account.setup.taken')}</a>
      </Notice>
    );
  return (
    <Notice tone="problem">
      {say('host.account.setup.used')} <code>npx pelipiiri invite</code>
    </Notice>
  );
}
