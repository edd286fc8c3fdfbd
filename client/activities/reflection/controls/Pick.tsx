import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { cards, trash } from '../../../ui/icons.ts';
import { Button, Icon, Notice, paint } from '../../../ui/index.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { Place } from '../answers.ts';
import type { LookProps } from './Look.tsx';
import { OwnWords } from './OwnWords.tsx';

/** One look: a picture with its word, one's own words, or neither. */
export function Pick({ play, pack, text, answers, stays, place, go }: LookProps & { place: Place }) {
  const { area, aspect } = place;
  const [all, setAll] = useState(false);
  const answer = answers.at(place);
  const found = pack.areas.find(({ id }) => id === area);
  const ofArea = (card: string) => pack.cards[card]?.area === area;
  const near = play.pictures.filter((card) => ofArea(card) || pack.cards[card]?.area === undefined);
  const pictures = all ? [...near, ...play.pictures.filter((card) => !near.includes(card))] : near;
  const back = () => go({ at: 'area', area });
  const take = async (given: { card?: string; own?: string }) => {
    await answers.change(place, { area, aspect, ...given });
    back();
  };
  const clear = async () => {
    await answers.change(place, undefined);
    back();
  };
  const changing = answers.busy !== undefined;
  return (
    <Panel
      title={say(`activities.reflection.aspect.${aspect}`)}
      told={say(`activities.reflection.ask.${aspect}`)}
      read={pictures.map(text)}
      class="look-pick"
    >
      {found && (
        <p class="look-chip" ref={paint({ background: found.fill, color: found.ink })}>
          <Icon of={pack.symbols[found.symbol] ?? ''} size={1.2} />
          <span>{text(`area.${area}`)}</span>
        </p>
      )}
      {answer && answers.isKept(answer) && <Notice>{say('activities.reflection.pick.kept')}</Notice>}
      <Choices shape="tile">
        {pictures.map((card) => (
          <Choice
            key={card}
            shape="tile"
            symbol={pack.symbols[pack.cards[card]?.symbol ?? '']}
            chosen={answer?.card === card}
            busy={changing}
            onChoose={() => void (answer?.card === card ? back() : take({ card }))}
          >
            {text(card)}
          </Choice>
        ))}
        {!all && pictures.length < play.pictures.length && (
          <button type="button" class="choice choice-tile look-more" onClick={() => setAll(true)}>
            <Icon of={cards} size={1.8} />
            <span>{say('activities.reflection.pick.more')}</span>
          </button>
        )}
      </Choices>
      <OwnWords
        before={answer?.own}
        stays={stays}
        busy={changing}
        onGive={(own) => void (own === answer?.own ? back() : take({ own }))}
      />
      <Actions>
        <Button size="big" onClick={back}>
          {say(`activities.reflection.pick.${answer ? 'leave' : 'skip'}`)}
        </Button>
        {answer && (
          <Button kind="quiet" icon={trash} busy={changing} onClick={() => void clear()}>
            {say('activities.reflection.pick.clear')}
          </Button>
        )}
      </Actions>
    </Panel>
  );
}
