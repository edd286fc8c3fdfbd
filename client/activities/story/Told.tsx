import type { StoryView } from '../../../shared/activities/story/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';
import { Way } from './Way.tsx';
import { countedWords, decidedWords, offeredIn, type StoryWords, sceneOf, wordsOf } from './words.ts';

/** The scene in words: what happens, what can be chosen, what was chosen, and the way so far. */
export function Told({ meeting, play, pack, text }: ToldProps<StoryView>) {
  const words = wordsOf(play, text);
  const speaker = sceneOf(play, pack)?.speaker;
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {play.phase === 'roles' ? (
        <p>{words.about}</p>
      ) : (
        <section class="told-card">
          {speaker && <p class="told-area">{words.cast(speaker)}</p>}
          {isEnd(play) && <h3>{words.ending(play.scene)}</h3>}
          <p class="told-words">{words.scene(play.scene)}</p>
        </section>
      )}
      {play.frozen > 0 && <p class="told-words">{words.freeze(play.scene, play.frozen)}</p>}
      <Deciding play={play} words={words} />
      <Decided play={play} words={words} />
      {isEnd(play) && (
        <>
          <h3>{say('activities.story.ending.helped')}</h3>
          <p>{words.helped(play.scene)}</p>
          <h3>{say('activities.story.ending.try')}</h3>
          <p>{words.toTry(play.scene)}</p>
        </>
      )}
      <Things play={play} words={words} />
      <h3>{say('screen.story.told.roles')}</h3>
      <ul>
        {play.roles.map(({ role, seats }) => (
          <li key={role}>
            {say('screen.story.told.role', {
              role: words.role(role),
              names:
                meeting.seats
                  .filter(({ number }) => seats.includes(number))
                  .map((seat) => nameOf(seat))
                  .join(', ') || say('activities.story.group'),
            })}
          </li>
        ))}
      </ul>
      {play.way.length > 0 && (
        <>
          <h3>{say('activities.story.way.title')}</h3>
          <Way play={play} words={words} />
        </>
      )}
    </div>
  );
}

export const isEnd = ({ phase }: StoryView): boolean => phase === 'ending' || phase === 'over';

function Deciding({ play, words }: { play: StoryView; words: StoryWords }) {
  if (play.phase !== 'scene' || play.by === '') return null;
  return (
    <section class="told-card">
      <h3>{say('screen.story.told.choices')}</h3>
      {play.by === 'dice' ? (
        <ul>
          {play.choices.map(({ choice }) => (
            <li key={choice}>{words.choice(play.scene, choice)}</li>
          ))}
        </ul>
      ) : (
        <ul>
          {offeredIn(play).map(({ choice, role, letter }) => (
            <li key={choice}>
              {letter} {words.choice(play.scene, choice)}
              {role && ` (${words.role(role)})`}
            </li>
          ))}
        </ul>
      )}
      {play.counts.length > 0 && <p>{say('activities.story.talked-on')}</p>}
    </section>
  );
}

function Decided({ play, words }: { play: StoryView; words: StoryWords }) {
  if (play.phase !== 'decided') return null;
  return (
    <section class="told-card">
      <h3>{say('activities.story.decided.title')}</h3>
      {play.face > 0 && <p>{say('activities.story.face', { face: play.face })}</p>}
      {decidedWords(play, words).map((chosen) => (
        <p key={chosen} class="told-words">
          {chosen}
        </p>
      ))}
      <p>{say(`activities.story.reason.${play.reason}`)}</p>
      <ul>
        {countedWords(play, words).map((counted) => (
          <li key={counted}>{counted}</li>
        ))}
      </ul>
    </section>
  );
}

const Things = ({ play, words }: { play: StoryView; words: StoryWords }) =>
  play.items.length + play.numbers.length > 0 ? (
    <>
      <h3>{say('screen.story.told.things')}</h3>
      <ul>
        {play.items.map((item) => (
          <li key={item}>{words.item(item)}</li>
        ))}
        {play.numbers.map(({ variable, value }) => (
          <li key={variable}>{say('screen.story.told.number', { what: words.number(variable), value })}</li>
        ))}
      </ul>
    </>
  ) : null;
