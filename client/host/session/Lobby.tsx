import { useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import { leadsNow } from '../../leading/words.ts';
import { locale, say } from '../../lib/locale.ts';
import { packOf, textOf } from '../../lib/texts.ts';
import { arrowRight, deviceMobile, printer, userPlus } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { isGuest } from '../as-guest.ts';
import { spacedCode } from '../code.ts';
import { RestButton } from '../concern/RestButton.tsx';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { AddSeat, type NewSeat } from './AddSeat.tsx';
import { Arrivals } from './Arrivals.tsx';
import { titleOf } from './arc/part-words.ts';
import { type Table, useConsole } from './console.ts';
import { Leading } from './leading/Leading.tsx';
import { may } from './may.ts';
import { ScreenLink } from './ScreenLink.tsx';
import { SharedDevice } from './SharedDevice.tsx';
import { TouchLine } from './TouchLine.tsx';
import { WallCheck } from './WallCheck.tsx';
import './lobby.css';

/** Before play: the code and QR for the whole room, who has arrived, and what to get ready. */
export function Lobby(table: Table) {
  const { summary, act } = useConsole();
  const [adding, setAdding] = useState<NewSeat>();
  const [device, setDevice] = useState(false);
  const { view, lead } = table;
  const size = packOf(view.pack)?.scenarios[view.scenario]?.groupSize;
  const seats = view.seats.length;
  const unusual = size !== undefined && seats > 0 && (seats < size.min || seats > size.max);
  return (
    <Page back class="page-lobby">
      <TouchLine />
      <div class="lobby">
        <section class="lobby-door" aria-labelledby="lobby-title">
          <h1 id="lobby-title">{summary.groupName ?? inLocale(summary.title, locale.value)}</h1>
          <p>
            {say('host.lobby.how')}{' '}
            <strong class="lobby-origin">{summary.joinOrigin.replace(/^https?:\/\//, '')}</strong>
          </p>
          <div class="lobby-invite">
            <QrCode value={summary.joinOrigin + summary.joinPath} label={say('host.lobby.how')} />
            <div class="lobby-words">
              <span class="lobby-code-word">{say('host.lobby.code')}</span>
              <p class="lobby-code" translate={false}>
                {spacedCode(view.code)}
              </p>
              <p class="lobby-privacy">{say('host.lobby.privacy')}</p>
            </div>
          </div>
          <Arrivals {...table} />
          <div class="lobby-adds">
            {may(lead, 'take-seat') && (
              <>
                <Button kind="quiet" size="small" icon={userPlus} onClick={() => setAdding('none')}>
                  {say('host.lobby.addSeat')}
                </Button>
                <Button kind="quiet" size="small" icon={deviceMobile} onClick={() => setDevice(true)}>
                  {say('host.lobby.sharedDevice')}
                </Button>
              </>
            )}
            {lead.seat === undefined && lead.me.role === 'facilitator' && (
              <Button kind="quiet" size="small" icon={userPlus} onClick={() => setAdding('own')}>
                {say('host.lobby.joinIn')}
              </Button>
            )}
            <Leading {...table} />
            <RestButton {...table} />
            {!isGuest() && (
              <a class="button button-quiet button-small" href={paths.paper} target="_blank" rel="noreferrer">
                <Icon of={printer} size={1.3} /> {say('host.paper.title')}
              </a>
            )}
          </div>
        </section>
        <aside class="lobby-ready">
          {lead.me.role !== 'observer' && (
            <div class="lobby-screen">
              <p>{say('host.lobby.screenFirst')}</p>
              <ScreenLink big />
            </div>
          )}
          <WallCheck />
          <Plan {...table} />
        </aside>
      </div>
      <footer class="lobby-bar">
        {may(lead, 'start') ? (
          <>
            <p class="soft">
              {say(
                seats === 0 ? 'host.lobby.needSeat' : unusual ? 'host.lobby.few' : 'host.lobby.startHint',
                size ?? {},
              )}
            </p>
            <Button
              kind="primary"
              iconAfter={arrowRight}
              aria-disabled={seats === 0}
              onClick={() => seats > 0 && void act({ type: 'start' })}
            >
              {say('host.lobby.start')}
            </Button>
          </>
        ) : (
          <p>{leadsNow(view)}</p>
        )}
      </footer>
      <AddSeat what={adding} table={table} onClose={() => setAdding(undefined)} />
      <SharedDevice open={device} onClose={() => setDevice(false)} onAdd={() => setAdding('shared')} />
    </Page>
  );
}

/** What is planned for today. */
function Plan({ view }: Table) {
  const text = textOf(view.pack, locale.value);
  return (
    <section class="lobby-plan">
      <h2>{say('host.lobby.plan')}</h2>
      <ol class="plan-steps">
        {view.arc
          .filter(({ skipped }) => !skipped)
          .map((part) => (
            <li key={part.id}>
              <span>{titleOf(part, text)}</span>
              <span class="soft">{say('host.console.planned', { minutes: part.minutes })}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}
