import { useEffect, useRef, useState } from 'preact/hooks';
import type { StorySeatView } from '../../../../shared/activities/story/view.ts';
import { inLocale } from '../../../../shared/lib/text.ts';
import { locale, say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { printer } from '../../../ui/icons.ts';
import { Button, Token } from '../../../ui/index.ts';
import type { StoryLead } from '../Lead.tsx';
import { wordsOf } from '../words.ts';
import { PrintedCards } from './PrintedCards.tsx';

/** The cards of seats without a phone, and one's own: one at a time, turned towards its person, or on paper for all of them. */
export function RoleCards({ meeting, play, lead, pack, text }: StoryLead) {
  const [open, setOpen] = useState<number>();
  const words = wordsOf(play, text);
  const cards = meeting.seats.flatMap((seat) => {
    if (seat.device !== 'none' && seat.number !== lead.seat) return [];
    const own = lead.seats.find((one) => one.seat === seat.number)?.play as StorySeatView | undefined;
    return own?.role && own.secret ? [{ seat, own: { ...own, role: own.role, secret: own.secret } }] : [];
  });
  if (cards.length === 0) return <p class="soft">{say('host.lead.story.cards.none')}</p>;
  return (
    <>
      <p class="soft">{say('host.lead.story.cards.told')}</p>
      <ul class="story-cards">
        {cards.map(({ seat, own }) => {
          const shown = open === seat.number;
          return (
            <li key={seat.number}>
              <Button size="small" aria-expanded={shown} onClick={() => setOpen(shown ? undefined : seat.number)}>
                <Token token={seat.token} size={1.4} />{' '}
                {say(`host.lead.story.cards.${shown ? 'hide' : 'show'}`, { name: nameOf(seat) })}
              </Button>
              {shown && <Shown role={words.role(own.role)} own={own} />}
            </li>
          );
        })}
      </ul>
      <Button class="story-print" icon={printer} onClick={() => print()}>
        {say('host.lead.story.cards.print')}
      </Button>
      <PrintedCards meeting={meeting} play={play} pack={pack} cards={cards.map(({ own }) => own)} />
    </>
  );
}

/** One person's card; it comes into view whole. */
function Shown({ role, own }: { role: string; own: Pick<StorySeatView, 'secret' | 'line'> }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div ref={card} class="story-card">
      <h4>{role}</h4>
      {own.line && <p class="story-line">{inLocale(own.line, locale.value)}</p>}
      {own.secret && <p>{inLocale(own.secret, locale.value)}</p>}
    </div>
  );
}
