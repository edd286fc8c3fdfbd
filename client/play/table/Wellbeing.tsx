import { useEffect, useState } from 'preact/hooks';
import type { Wellbeing as Answer } from '../../../shared/session/commands.ts';
import type { SeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { check } from '../../ui/icons.ts';
import { Button, Icon, Sheet } from '../../ui/index.ts';
import { WellbeingMark, wellbeingAnswers } from '../../ui/WellbeingMark.tsx';
import { ReadThis } from './ReadThis.tsx';
import { Urgent } from './Urgent.tsx';
import './wellbeing.css';

interface Props {
  asked: SeatView['wellbeing'];
  open: boolean;
  onClose(): void;
  act(command: { type: 'answer-wellbeing'; answer: Answer }): Promise<void>;
}

const wordOf = (answer: Answer): string => say(`common.wellbeing.${answer}`);

/** Is everything all right? Answered privately, changed or left alone; kept nowhere. */
export function WellbeingSheet({ asked, open, onClose, act }: Props) {
  const [chosen, setChosen] = useState(asked?.answer);
  useEffect(() => setChosen(asked?.answer), [asked?.answer, asked === undefined]);
  const answer = (given: Answer) => async () => {
    setChosen(given);
    await act({ type: 'answer-wellbeing', answer: given });
  };
  const told = say(chosen ? 'play.wellbeing.given' : 'play.wellbeing.told');
  return (
    <Sheet title={say('common.wellbeing.title')} closeWord={say('common.close')} open={open} onClose={onClose}>
      <p role="status">{told}</p>
      <div class="wellbeing">
        {wellbeingAnswers.map((one) => (
          <button key={one} type="button" class="choice" aria-pressed={one === chosen} onClick={answer(one)}>
            <WellbeingMark answer={one} />
            <span class="choice-words">{wordOf(one)}</span>
            {one === chosen && <Icon of={check} size={1.2} />}
          </button>
        ))}
      </div>
      {chosen === 'red' && <Urgent words={say('play.wellbeing.help')} />}
      <Button size="big" kind={chosen ? 'primary' : 'quiet'} onClick={onClose}>
        {say(chosen ? 'play.wellbeing.done' : 'play.wellbeing.not-now')}
      </Button>
      <ReadThis sentences={[say('common.wellbeing.title'), ...wellbeingAnswers.map(wordOf), told]} />
    </Sheet>
  );
}

/** Opens by itself when the question comes, once; afterwards it can be opened again for as long as it is asked. */
export function useWellbeing(asked: SeatView['wellbeing']): { open: boolean; show(): void; close(): void } {
  const [open, setOpen] = useState(false);
  const isAsked = asked !== undefined;
  useEffect(() => setOpen(isAsked && asked.answer === undefined), [isAsked]);
  return { open: open && isAsked, show: () => setOpen(true), close: () => setOpen(false) };
}
