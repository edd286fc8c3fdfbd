import { useState } from 'preact/hooks';
import type { PublicView } from '../../../../shared/session/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import type { PackText } from '../../../activities/face.ts';
import { say } from '../../../lib/locale.ts';
import { Button, Icon, Pick } from '../../../ui/index.ts';
import { useConsole } from '../console.ts';
import { type Limit, lifts, limitOn, limits } from './limits.ts';

interface Props {
  view: PublicView;
  pack: OpenPack;
  text: PackText;
}

/** Lines and veils, topic by topic. To lift one is up to the worker, who asks the group first. */
export function TopicLimits({ view, pack, text }: Props) {
  const { act } = useConsole();
  const [asked, setAsked] = useState<{ topic: string; limit: Limit }>();
  if (pack.topics.length === 0) return null;

  const set = (topic: string, limit: Limit) => {
    setAsked(undefined);
    void act({ type: 'set-limit', topic, limit });
  };
  return (
    <section class="care-topics" aria-labelledby="care-topics">
      <h3 id="care-topics">{say('host.care.limits.topics')}</h3>
      <p class="soft">{say('host.care.limits.topicsHint')}</p>
      <p class="care-tip">{say('host.care.limits.mix')}</p>
      {pack.topics.map(({ id, symbol }) => {
        const now = limitOn(view, id);
        const wish = asked?.topic === id ? asked.limit : undefined;
        return (
          <fieldset key={id} class={`care-topic care-topic-${now}`}>
            <legend>
              <Icon of={pack.symbols[symbol] ?? ''} size={1.35} />
              {text(`topic.${id}`)}
            </legend>
            <div class="care-row">
              {limits.map((limit) => (
                <Pick
                  key={limit}
                  class="care-pick"
                  name={`limit-${id}`}
                  chosen={(wish ?? now) === limit}
                  onPick={() => (lifts(now, limit) ? setAsked({ topic: id, limit }) : set(id, limit))}
                >
                  {say(`host.care.limits.${limit}`)}
                </Pick>
              ))}
            </div>
            {wish && (
              <div class="care-lift" role="status">
                <p>{say('host.care.limits.lift')}</p>
                <Button size="small" onClick={() => set(id, wish)}>
                  {say('host.care.limits.liftYes')}
                </Button>
                <Button kind="quiet" size="small" onClick={() => setAsked(undefined)}>
                  {say('host.care.limits.liftNo')}
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
    </section>
  );
}
