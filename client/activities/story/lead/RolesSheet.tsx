import { useConsole } from '../../../host/session/console.ts';
import { say } from '../../../lib/locale.ts';
import { nameOf } from '../../../lib/names.ts';
import { Icon, Sheet, Token } from '../../../ui/index.ts';
import type { Giving, StoryLead } from '../Lead.tsx';
import { storyOf, wordsOf } from '../words.ts';
import { RoleCards } from './RoleCards.tsx';

type Props = StoryLead & { giving: Giving; open: boolean; onDone(): void };

/** Who plays whom. What a role knows is for those who play it: here only for seats without a phone, behind a curtain. */
export function RolesSheet(props: Props) {
  const { meeting, play, pack, text, giving, open, onDone } = props;
  const { wall } = useConsole();
  const words = wordsOf(play, text);
  return (
    <Sheet
      title={say('host.lead.story.cast.title')}
      closeWord={say('host.close')}
      open={open}
      onClose={onDone}
      place="middle"
      class="story-roles-sheet"
    >
      <ul class="story-roles">
        {play.roles.map(({ role, seats }) => (
          <li key={role}>
            <Icon
              of={pack.symbols[storyOf(play, pack)?.roles.find(({ id }) => id === role)?.symbol ?? ''] ?? ''}
              size={1.6}
            />
            <div>
              <h3>{words.role(role)}</h3>
              <p class="soft">{words.aboutRole(role)}</p>
              <p class="story-holders">
                {seats.length === 0 && say('activities.story.group')}
                {meeting.seats
                  .filter(({ number }) => seats.includes(number))
                  .map((seat) => (
                    <span key={seat.number}>
                      <Token token={seat.token} size={1.3} /> {nameOf(seat)}
                    </span>
                  ))}
              </p>
            </div>
            {play.phase !== 'over' && (
              <label class="story-give">
                <span class="visually-hidden">{say('host.lead.story.cast.give', { role: words.role(role) })}</span>
                <select
                  class="field-line"
                  value=""
                  onChange={(event) => {
                    const seat = Number(event.currentTarget.value);
                    event.currentTarget.value = '';
                    void giving.give({ type: 'give-role', role, ...(seat > 0 ? { seat } : {}) });
                  }}
                >
                  <option value="">{say('host.lead.story.cast.change')}</option>
                  {meeting.seats
                    .filter(({ number }) => !seats.includes(number))
                    .map((seat) => (
                      <option key={seat.number} value={seat.number}>
                        {nameOf(seat)}
                      </option>
                    ))}
                  {seats.length > 0 && <option value="0">{say('activities.story.group')}</option>}
                </select>
              </label>
            )}
          </li>
        ))}
      </ul>
      <h3>{say('host.lead.story.cards.title')}</h3>
      {wall.state.value === 'private' ? (
        <RoleCards {...props} />
      ) : (
        <p class="soft">{say('host.lead.story.cards.hidden')}</p>
      )}
    </Sheet>
  );
}
