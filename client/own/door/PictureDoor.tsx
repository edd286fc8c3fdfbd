import { useEffect, useRef, useState } from 'preact/hooks';
import { type PagePicture, pageCodeLength } from '../../../shared/observation/page-pictures.ts';
import { announce } from '../../lib/announce.ts';
import { ApiFailure } from '../../lib/api.ts';
import { say } from '../../lib/locale.ts';
import { arrowRight, arrowUUpLeft } from '../../ui/icons.ts';
import { Button, Icon, Notice } from '../../ui/index.ts';
import { pictureIcons } from '../pictures.ts';
import { PictureGrid } from './PictureGrid.tsx';
import { enter } from './visit.ts';

/** Six pictures in their order open the page. Nothing here says whose, or of what. */
export function PictureDoor({ closed }: { closed: boolean }) {
  const [chosen, setChosen] = useState<readonly PagePicture[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (closed) heading.current?.focus();
  }, [closed]);

  const choose = (pictures: readonly PagePicture[]) => {
    setProblem(undefined);
    setChosen(pictures);
  };
  const pick = (picture: PagePicture) => {
    if (chosen.length >= pageCodeLength || chosen.includes(picture)) return;
    choose([...chosen, picture]);
    announce(pickedName(picture, chosen.length));
  };
  async function open(): Promise<void> {
    if (chosen.length < pageCodeLength) return setProblem(say('own.door.short'));
    setBusy(true);
    try {
      await enter(chosen);
    } catch (failure) {
      setProblem(troubleOf(failure));
      setBusy(false);
    }
  }

  return (
    <main class="door">
      <h1 ref={heading} tabIndex={-1}>
        {say('own.page')}
      </h1>
      {closed && <Notice>{say('own.closing.closed')}</Notice>}
      <p class="door-told">
        {chosen.length === 0
          ? say('own.door.told')
          : chosen.map((picture) => say(`own.picture.${picture}`)).join(' · ')}
      </p>
      <ol class="door-chosen" aria-label={say('own.door.chosen')}>
        {Array.from({ length: pageCodeLength }, (_, index) => (
          <Slot key={index} picture={chosen[index]} index={index} />
        ))}
      </ol>
      <PictureGrid chosen={chosen} onPick={pick} />
      <div class="door-do">
        {problem && <Notice tone="problem">{problem}</Notice>}
        <Button
          icon={arrowUUpLeft}
          aria-label={say('own.door.undo')}
          aria-disabled={chosen.length === 0}
          onClick={() => choose(chosen.slice(0, -1))}
        >
          {say('own.door.undo-short')}
        </Button>
        <Button
          kind="primary"
          iconAfter={arrowRight}
          busy={busy}
          aria-disabled={chosen.length < pageCodeLength}
          onClick={open}
        >
          {say('own.door.open')}
        </Button>
      </div>
    </main>
  );
}

const pickedName = (picture: PagePicture, index: number): string =>
  say('own.door.picked', { place: index + 1, picture: say(`own.picture.${picture}`) });

const Slot = ({ picture, index }: { picture: PagePicture | undefined; index: number }) => (
  <li class={picture ? 'door-slot door-slot-full' : 'door-slot'}>
    <span class="visually-hidden">
      {picture ? pickedName(picture, index) : say('own.door.empty', { place: index + 1 })}
    </span>
    {picture ? <Icon of={pictureIcons[picture]} size={1.7} /> : <span aria-hidden="true">{index + 1}.</span>}
  </li>
);

function troubleOf(failure: unknown): string {
  if (!(failure instanceof ApiFailure)) return say('common.trouble.unknown');
  if (failure.code === 'no-contact') return say('common.trouble.no-contact');
  if (failure.status === 429) return say('own.door.slow');
  return say(failure.status >= 500 ? 'common.trouble.unknown' : 'own.door.wrong');
}
