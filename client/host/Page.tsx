import type { ComponentChildren } from 'preact';
import { say } from '../lib/locale.ts';
import { arrowLeft, signOut as signOutIcon } from '../ui/icons.ts';
import { Button, Icon, LanguageSelect } from '../ui/index.ts';
import { account, signOut } from './account/account.ts';
import { isGuest } from './as-guest.ts';
import { go, paths } from './router.ts';

interface Props {
  /** shows the way back to the library */
  back?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** The frame of every page but the console itself: name, language, account. */
export function Page({ back = false, class: name = '', children }: Props) {
  return (
    <div class={`page ${name}`}>
      <header class="page-top">
        {isGuest() ? (
          <span class="brand">Pelipiiri</span>
        ) : back ? (
          <a class="top-link" href={paths.library}>
            <Icon of={arrowLeft} size={1.1} /> {say('host.back')}
          </a>
        ) : (
          <a class="brand" href={paths.library}>
            Pelipiiri
          </a>
        )}
        <div class="page-top-tools">
          {!isGuest() && (
            <a class="top-chip" href={paths.phones}>
              {say('host.library.help')}
            </a>
          )}
          <LanguageChoice />
          <AccountTools />
        </div>
      </header>
      <main class="page-main">{children}</main>
    </div>
  );
}

/** Languages that the console speaks. */
const consoleLocales = ['fi', 'sv', 'en'] as const;

export const LanguageChoice = () => (
  <span class="top-select">
    <LanguageSelect among={consoleLocales} label={say('host.language')} />
  </span>
);

function AccountTools() {
  const who = account.value;
  if (who.state !== 'in') return null;
  const leave = () => void signOut().then(() => go(paths.signIn));
  return (
    <>
      <span class="top-who" title={say('host.signedInAs', { name: who.name })}>
        {who.name}
      </span>
      <Button kind="quiet" size="small" icon={signOutIcon} onClick={leave}>
        {say('host.signOut')}
      </Button>
    </>
  );
}
