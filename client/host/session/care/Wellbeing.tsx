import type { FacilitatorView } from '../../../../shared/session/view.ts';
import { say } from '../../../lib/locale.ts';
import { handHeart } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { WellbeingMark } from '../../../ui/WellbeingMark.tsx';
import { type Table, useConsole } from '../console.ts';
import { may } from '../may.ts';
import './wellbeing.css';

/** Asks everyone whether everything is all right, and puts the question down again. Nothing of it is kept. */
export function WellbeingQuestion({ view, lead }: Table) {
  const { act } = useConsole();
  if (!may(lead, 'ask-wellbeing')) return null;
  const ask = (asks: boolean) => void act({ type: 'ask-wellbeing', ask: asks });
  if (!lead.wellbeing)
    return (
      <Button kind="quiet" size="small" icon={handHeart} onClick={() => ask(true)}>
        {say('common.wellbeing.title')}
      </Button>
    );
  const withoutPhones = view.seats.some(({ device, facilitator }) => device === 'none' && !facilitator);
  return (
    <section class="wellbeing-asked" aria-labelledby="wellbeing-asked">
      <h2 id="wellbeing-asked">{say('common.wellbeing.title')}</h2>
      <p>
        {say('host.care.wellbeing.told')} {withoutPhones && say('host.care.wellbeing.aloud')}
      </p>
      <Button size="small" onClick={() => ask(false)}>
        {say('host.care.wellbeing.stop')}
      </Button>
    </section>
  );
}

/** What one person has answered, beside them: colour, symbol and word. */
export function WellbeingAnswer({ wellbeing, seat }: Pick<FacilitatorView, 'wellbeing'> & { seat: number }) {
  const answer = wellbeing?.answers.find((one) => one.seat === seat)?.answer;
  return (
    <span class="wellbeing-answer" role="status">
      {answer && (
        <>
          <WellbeingMark answer={answer} />
          {say(`common.wellbeing.${answer}`)}
        </>
      )}
    </span>
  );
}
