import { useState } from 'preact/hooks';
import { hasUnsavedLifeline } from '../../activities/pelitarina/keepsake/mine.ts';
import { SaveGames } from '../../activities/pelitarina/keepsake/SaveGames.tsx';
import { MyLooks } from '../../activities/reflection/MyLooks.tsx';
import { WhoIsHere } from '../../leading/WhoIsHere.tsx';
import { locale, localeNames, say, setLocale } from '../../lib/locale.ts';
import { canSpeak } from '../../lib/speech.ts';
import { setTextSize, textSize, textSizes } from '../../lib/text-size.ts';
import { handPalm, signOut } from '../../ui/icons.ts';
import { Button, Sheet } from '../../ui/index.ts';
import { startAnew } from '../step.ts';
import type { SeatedProps } from './AtTable.tsx';
import { readsByItself, setReadsByItself } from './call.ts';
import { GroupRules } from './GroupRules.tsx';
import { KeptThings } from './KeptThings.tsx';
import { NotesAboutMe } from './NotesAboutMe.tsx';
import { OneOf } from './OneOf.tsx';
import { lostByLeaving } from './StartAnew.tsx';
import './own-sheet.css';

interface Props extends SeatedProps {
  open: boolean;
  onClose(): void;
  onLimits(): void;
  onMine(): void;
  act(command: { type: string; [field: string]: unknown }): Promise<void>;
}

/** What is mine: language, text, our rules, what I keep, notes about me, and the way out. */
export function OwnSheet({ open, onClose, onLimits, onMine, act, connection, view, own, pack, text }: Props) {
  return (
    <Sheet title={say('play.own.title')} closeWord={say('common.close')} open={open} onClose={onClose}>
      <OneOf
        legend={say('play.own.language')}
        name="language"
        options={pack.locales.map((one) => ({ value: one, words: localeNames[one], lang: one }))}
        chosen={locale.value}
        onChoose={(one) => void setLocale(one)}
      />
      <OneOf
        legend={say('play.own.text-size')}
        name="text-size"
        options={textSizes.map((size) => ({ value: size, words: say(`play.size.${size}`) }))}
        chosen={textSize.value}
        onChoose={setTextSize}
      />
      {canSpeak.value && (
        <label class="own-toggle">
          <input
            type="checkbox"
            checked={readsByItself.value}
            onChange={(event) => setReadsByItself(event.currentTarget.checked)}
          />
          {say('play.own.read')}
        </label>
      )}
      <GroupRules rules={view.rules} text={text} />
      {pack.topics.length > 0 && (
        <section class="own-part">
          <Button icon={handPalm} onClick={onLimits}>
            {say('play.limits.title')}
          </Button>
          <p>{say('play.own.limits-told')}</p>
        </section>
      )}
      <section class="own-part">
        <h3>{say('play.own.kept')}</h3>
        <KeptThings kept={own.kept} pack={pack} text={text} none={say('play.own.kept-none')} />
      </section>
      <MyLooks code={view.code} kept={own.kept} pack={pack} text={text} class="own-part" />
      <WhoIsHere view={view} />
      <NotesAboutMe allowed={own.notesAllowed} act={act} onMine={onMine} />
      <Leaving
        kept={own.kept}
        leave={() => {
          connection.leave();
          startAnew();
        }}
      />
      <p class="own-privacy">{say('common.privacy')}</p>
    </Sheet>
  );
}

/** Asked twice: it cannot be taken back from here. */
function Leaving({ kept, leave }: { kept: SeatedProps['own']['kept']; leave(): void }) {
  const [asking, setAsking] = useState(false);
  const [games, setGames] = useState(false);
  if (!asking)
    return (
      <Button
        kind="quiet"
        icon={signOut}
        onClick={() => {
          setGames(hasUnsavedLifeline());
          setAsking(true);
        }}
      >
        {say('play.own.leave')}
      </Button>
    );
  return (
    <section class="own-part" role="alert" ref={(part) => part?.scrollIntoView({ block: 'nearest' })}>
      <p>{say('play.own.leave-told')}</p>
      {lostByLeaving().map((words) => (
        <p key={words}>{say(words)}</p>
      ))}
      {games && <SaveGames kept={kept} />}
      <div class="own-pair">
        <Button onClick={leave}>{say('play.own.leave-sure')}</Button>
        <Button kind="primary" onClick={() => setAsking(false)}>
          {say('play.own.stay')}
        </Button>
      </div>
    </section>
  );
}
