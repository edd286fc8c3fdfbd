import { useEffect, useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { Panel } from '../../activities/parts/Panel.tsx';
import { type Locale, locale, localeNames, say, setLocale } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowRight, usersThree } from '../../ui/icons.ts';
import { Button, Token } from '../../ui/index.ts';
import { OneOf } from '../table/OneOf.tsx';
import './curtain.css';

interface Props {
  /** seats that play with this device */
  seats: readonly TableSeatView[];
  next: TableSeatView | undefined;
  rest: 'lobby' | 'resting' | undefined;
  /** what the break is called and when it goes on */
  pause: { title: string; told: string } | undefined;
  /** languages of the pack */
  languages: readonly Locale[];
  onTake(seat: number): void;
}

/** Nobody sees anything of anybody here: only who takes the device next. */
export function Curtain({ seats, next, rest, pause, languages, onTake }: Props) {
  const [choosing, setChoosing] = useState(false);
  // Another person's turn begins with their own curtain.
  useEffect(() => setChoosing(false), [next?.number]);
  const list = (
    <ul class="curtain-list">
      {seats.map((seat) => (
        <li key={seat.number}>
          <Button size="big" onClick={() => onTake(seat.number)}>
            <span class="curtain-one">
              <Token token={seat.token} size={1.7} />
              {say('play.shared.i-am', { name: nameOf(seat) })}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );

  if (seats.length === 0) return <Drawn title={say('play.shared.title')} told={say('play.shared.nobody-seated')} />;
  if (rest)
    return (
      <Drawn
        title={pause?.title ?? say(rest === 'lobby' ? 'play.shared.title' : 'play.resting.title')}
        told={pause?.told ?? say(rest === 'lobby' ? 'play.shared.nobody' : 'play.resting.told')}
      >
        <span class="curtain-tokens" aria-hidden="true">
          {seats.map(({ number, token }) => (
            <Token key={number} token={token} size={2.6} />
          ))}
        </span>
      </Drawn>
    );
  if (choosing) return <Drawn title={say('play.shared.choose')}>{list}</Drawn>;
  return (
    <Drawn
      title={next ? say('play.shared.give', { name: nameOf(next) }) : say('play.shared.title')}
      told={say(next ? 'play.shared.curtain' : 'play.shared.nobody')}
    >
      {next && (
        <>
          <Token token={next.token} size={8} glow class="curtain-token" />
          <Button kind="primary" size="big" iconAfter={arrowRight} onClick={() => onTake(next.number)}>
            {say('play.shared.i-am', { name: nameOf(next) })}
          </Button>
        </>
      )}
      <Button kind="quiet" size="big" icon={usersThree} onClick={() => setChoosing(true)}>
        {say(next ? 'play.shared.others' : 'play.shared.take')}
      </Button>
      <div class="curtain-language">
        <OneOf
          legend={say('play.own.language')}
          name="language"
          options={languages.map((one) => ({ value: one, words: localeNames[one], lang: one }))}
          chosen={locale.value}
          onChoose={(one) => void setLocale(one)}
        />
      </div>
    </Drawn>
  );
}

const Drawn = ({ children, ...panel }: Parameters<typeof Panel>[0]) => (
  <main class="table still curtain">
    <Panel heading="h1" {...panel} class="still-panel curtain-panel">
      {children}
    </Panel>
  </main>
);
