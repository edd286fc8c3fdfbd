import { useState } from 'preact/hooks';
import { useConsole } from '../../../host/session/console.ts';
import { say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { question, usersThree } from '../../../ui/icons.ts';
import { Button, Token } from '../../../ui/index.ts';
import type { Giving, PelitarinaLead } from '../Lead.tsx';
import { GameWords } from './GameWords.tsx';
import { namesOf, seatsOf } from './names.ts';
import { Whom } from './Whom.tsx';

/** Who tells with whom, in pairs. */
export const Together = ({ meeting, play }: Pick<PelitarinaLead, 'meeting' | 'play'>) =>
  play.way === 'pairs' ? (
    <ul class="lifeline-together" aria-label={say('screen.pelitarina.told.together')}>
      {play.pairs.map(({ seats }) => (
        <li key={seats.join()}>
          {seatsOf(meeting, seats).map((seat) => (
            <span key={seat.number}>
              <Token token={seat.token} size={1.4} /> {nameOf(seat)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  ) : null;

/** In reversal one holds the questions; they can go to another, or to all who listen. */
export function Questions({ meeting, play, giving: { busy, give } }: PelitarinaLead & { giving: Giving }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="lifeline-questions">
      <Button size="small" icon={question} aria-expanded={open} onClick={() => setOpen(!open)}>
        {play.questioner === undefined
          ? say('host.lead.pelitarina.questions.all')
          : say('host.lead.pelitarina.questions.one', { name: namesOf(meeting, [play.questioner]) })}
      </Button>
      {open && (
        <Whom
          title={say('host.lead.pelitarina.whom.reversal')}
          seats={meeting.seats}
          chosen={play.questioner ?? 0}
          busy={typeof busy?.seat === 'number' ? busy.seat : undefined}
          onChoose={(seat) => void give({ type: 'give-questions', seat })}
        >
          <Button
            icon={usersThree}
            aria-pressed={play.questioner === undefined}
            busy={busy?.type === 'give-questions' && busy.seat === undefined}
            onClick={() => void give({ type: 'give-questions' })}
          >
            {say('host.lead.pelitarina.questions.to-all')}
          </Button>
        </Whom>
      )}
    </div>
  );
}

/** Questions on the teller's table, to be read aloud. */
export const Asked = ({ play, text }: Pick<PelitarinaLead, 'play' | 'text'>) =>
  play.asked.length > 0 ? (
    <section class="lifeline-asked" aria-labelledby="lifeline-asked">
      <h3 id="lifeline-asked">{say('screen.pelitarina.told.asked')}</h3>
      <ul>
        {play.asked.map((card) => (
          <li key={card}>{text(card)}</li>
        ))}
      </ul>
    </section>
  ) : null;

/** What was opened for one listener at the console, and for nobody else's eyes: not while this stands on the wall. */
export function Heard({ own, text }: Pick<PelitarinaLead, 'own' | 'text'>) {
  const { wall } = useConsole();
  const games = own?.heard.flatMap((one) => one.games) ?? [];
  if (games.length === 0) return null;
  if (wall.state.value !== 'private') return <p class="soft">{say('host.lead.pelitarina.hidden')}</p>;
  return (
    <div class="lifeline-heard">
      {games.map((game) => (
        <GameWords key={game.number} game={game} text={text} />
      ))}
    </div>
  );
}
