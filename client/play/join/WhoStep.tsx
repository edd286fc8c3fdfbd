import { useRef, useState } from 'preact/hooks';
import { type TokenId, tokens } from '../../../shared/session/tokens.ts';
import type { DoorLook } from '../../../shared/wire/api.ts';
import { type Invitation, lookThroughDoor, openDoor } from '../../lib/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { newId } from '../../lib/outbox.ts';
import { shuffle, translate } from '../../ui/icons.ts';
import { Button, Line } from '../../ui/index.ts';
import { holdSeat } from '../seat.ts';
import { doorTrouble, forgetKeptHere, step } from '../step.ts';
import { DoorForm } from './DoorForm.tsx';
import { Page } from './Page.tsx';
import { TokenGrid } from './TokenGrid.tsx';

/** Who one is today: a nickname, filled in already, and a token of one's own. */
export function WhoStep({ invitation, look }: { invitation: Invitation; look: DoorLook }) {
  const [taken, setTaken] = useState(look.takenTokens);
  const [suggestions, setSuggestions] = useState(look.suggestions);
  const [name, setName] = useState(look.suggestions[0] ?? '');
  const [token, setToken] = useState<TokenId | undefined>(() => anyFree(look.takenTokens));
  const [problem, setProblem] = useState<{ about: 'name' | 'door'; words: string }>();
  const [busy, setBusy] = useState(false);
  // The same choice asked again is the same seat: the answer may have been lost on its way.
  const asked = useRef({ name: '', token: '' as TokenId | '', actionId: '' });

  function suggest(): void {
    const next = (suggestions.indexOf(name) + 1) % Math.max(1, suggestions.length);
    setName(suggestions[next] ?? name);
  }

  async function sit(): Promise<void> {
    const nickname = name.trim();
    if (busy) return;
    if (!nickname) return setProblem({ about: 'name', words: say('play.join.trouble.name-missing') });
    if (!token) return;
    if (asked.current.name !== nickname || asked.current.token !== token)
      asked.current = { name: nickname, token, actionId: newId() };
    setBusy(true);
    setProblem(undefined);
    try {
      const { actionId } = asked.current;
      const first = await openDoor({ ...invitation, actionId, token, name: nickname, locale: locale.peek() });
      forgetKeptHere();
      if (first.seatToken) holdSeat({ session: first.session, token: first.seatToken });
      history.replaceState(null, '', '/');
      step.value = { at: 'table', first };
    } catch (error) {
      setProblem({ about: 'door', words: doorTrouble(error) });
      await lookAgain();
      setBusy(false);
    }
  }

  /** Somebody may have taken the token meanwhile. */
  async function lookAgain(): Promise<void> {
    const now = await lookThroughDoor(invitation, locale.peek()).catch(() => undefined);
    if (!now) return;
    setTaken(now.takenTokens);
    setSuggestions(now.suggestions);
    setToken((chosen) => (chosen && !now.takenTokens.includes(chosen) ? chosen : anyFree(now.takenTokens)));
  }

  return (
    <Page title={say('play.join.who')}>
      <DoorForm
        problem={problem?.about === 'door' ? problem.words : undefined}
        word={say('play.join.to-table')}
        busy={busy}
        onGo={sit}
      >
        <div class="join-name">
          <Line
            label={say('play.join.name')}
            hint={say('play.join.name-hint')}
            problem={problem?.about === 'name' ? problem.words : undefined}
            value={name}
            max={20}
            spellcheck={false}
            onWrite={setName}
          />
          <Button kind="quiet" icon={shuffle} onClick={suggest}>
            {say('play.join.suggest')}
          </Button>
        </div>
        <TokenGrid taken={taken} chosen={token} onChoose={setToken} />
      </DoorForm>
      <Button
        kind="quiet"
        icon={translate}
        class="join-language"
        onClick={() => {
          step.value = { at: 'language', invitation, look };
        }}
      >
        {say('play.join.other-language')}
      </Button>
    </Page>
  );
}

function anyFree(taken: readonly TokenId[]): TokenId | undefined {
  const free = tokens.filter(({ id }) => !taken.includes(id));
  return free[Math.floor(Math.random() * free.length)]?.id;
}
