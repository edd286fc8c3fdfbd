import { say } from '../../../lib/locale.ts';
import { arrowRight, check } from '../../../ui/icons.ts';
import { Button, Icon, paint } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import { mostAreas } from '../answers.ts';
import type { LookProps } from './Look.tsx';

/** The life areas as calm tiles: none to three of them. */
export function Areas({ play, pack, text, answers, beside, go, onDone }: LookProps) {
  const looked = new Set(answers.all.map(({ area }) => area));
  const enough = looked.size >= mostAreas;
  const areas = pack.areas.filter(({ id }) => play.areas.includes(id));
  return (
    <Panel
      title={say('activities.reflection.areas.title')}
      told={say(`activities.reflection.areas.${enough ? 'enough' : beside ? 'beside' : 'told'}`)}
      read={areas.map(({ id }) => text(`area.${id}`))}
    >
      <div class="look-areas">
        {areas.map(({ id, fill, ink, symbol }) => (
          <button
            key={id}
            type="button"
            class="look-area"
            ref={paint({ background: fill, color: ink })}
            aria-disabled={enough && !looked.has(id)}
            onClick={() => (!enough || looked.has(id)) && go({ at: 'area', area: id })}
          >
            <Icon of={pack.symbols[symbol] ?? ''} size={1.7} />
            <span class="look-area-word">{text(`area.${id}`)}</span>
            {looked.has(id) && (
              <Icon of={check} size={1} class="look-area-check" label={say('activities.reflection.areas.answered')} />
            )}
          </button>
        ))}
      </div>
      <Actions>
        {looked.size > 0 ? (
          <Button kind="primary" size="big" iconAfter={arrowRight} onClick={() => go({ at: 'keeping' })}>
            {say('activities.reflection.onward')}
          </Button>
        ) : (
          <Button size="big" onClick={onDone}>
            {say('activities.reflection.in-mind')}
          </Button>
        )}
      </Actions>
    </Panel>
  );
}
