import { useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import { locale, say } from '../../lib/locale.ts';
import { lock, qrCode } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { isGuest } from '../as-guest.ts';
import { spacedCode } from '../code.ts';
import { paths } from '../router.ts';
import { Menu } from './care/Menu.tsx';
import { Messages } from './care/Messages.tsx';
import { type Table, useConsole } from './console.ts';
import { InviteSheet } from './InviteSheet.tsx';
import { Leading } from './leading/Leading.tsx';
import { may } from './may.ts';
import { ScreenLink } from './ScreenLink.tsx';

/** The group, the code for latecomers, who is here (once the wall has been checked), the shared screen. */
export function TopBar({ view, lead }: Table) {
  const { summary, wall, isRehearsal } = useConsole();
  const [invite, setInvite] = useState(false);
  const seesPeople = wall.state.value === 'private';
  return (
    <>
      <header class="console-top">
        {isGuest() ? (
          <span class="brand">Pelipiiri</span>
        ) : (
          <a class="brand" href={paths.library}>
            Pelipiiri
          </a>
        )}
        <h1 class="console-group">{summary.groupName ?? inLocale(summary.title, locale.value)}</h1>
        <div class="console-top-tools">
          {!isRehearsal && (
            <Button kind="quiet" size="small" class="chip-button" icon={qrCode} onClick={() => setInvite(true)}>
              <span class="visually-hidden">{say('host.lobby.code')} </span>
              <span translate={false}>{spacedCode(view.code)}</span>
            </Button>
          )}
          {seesPeople && (
            <>
              <span class="top-chip top-presence">{presenceWords(lead)}</span>
              <Button kind="quiet" size="small" class="chip-button" icon={lock} onClick={() => wall.answer('unasked')}>
                {say('host.wall.hide')}
              </Button>
              {may(lead, 'send-message') && <Messages view={view} lead={lead} />}
            </>
          )}
          {!isRehearsal && (
            <>
              <Leading view={view} lead={lead} />
              <ScreenLink />
            </>
          )}
          <Menu view={view} lead={lead} />
        </div>
      </header>
      <InviteSheet open={invite} onClose={() => setInvite(false)} />
    </>
  );
}

/** "5 paikalla, 1 tauolla": people whose phone has dropped are still here. */
function presenceWords({ presence }: Table['lead']): string {
  const out = presence.filter(({ state }) => state === 'stepped-out').length;
  const here = presence.length - out;
  return out === 0 ? say('host.console.here', { here }) : say('host.console.hereOut', { here, out });
}
