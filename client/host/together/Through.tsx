import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Section } from '../../own/Section.tsx';
import { check } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { dayInWords, today } from './day.ts';
import { Trouble } from './Trouble.tsx';
import { useFocusIn } from './use-focus.ts';
import { useSaving, useTogether } from './use-together.ts';

/** On which day both have gone through it. */
export function Through() {
  const { together, page } = useTogether();
  const { worker, sealedAt } = page.report;
  const [day, setDay] = useState(worker.goneThroughOn ?? today());
  const { busy, failure, save } = useSaving();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const put = async (goneThroughOn: string | undefined) => {
    const { goneThroughOn: _before, ...others } = worker;
    await save(() => together.write({ ...others, ...(goneThroughOn ? { goneThroughOn } : {}) }));
  };
  const done = worker.goneThroughOn;
  useFocusIn(box, done !== undefined);
  return (
    <Section title={say('host.together.section.through')}>
      {done ? (
        <p class="together-big together-good">
          <Icon of={check} size={1.1} /> {say('host.together.through.done', { day: dayInWords(done) })}
        </p>
      ) : (
        <p>{say(sealedAt === undefined ? 'host.together.through.told' : 'host.together.through.none')}</p>
      )}
      <div ref={box}>
        {sealedAt === undefined &&
          (done ? (
            <Button size="small" busy={busy} onClick={() => void put(undefined)}>
              {say('host.together.through.takeBack')}
            </Button>
          ) : (
            <form
              class="together-day"
              onSubmit={(event) => {
                event.preventDefault();
                if (day) void put(day);
              }}
            >
              <div class="field">
                <label for={id}>{say('host.together.through.day')}</label>
                <input
                  id={id}
                  type="date"
                  class="field-line"
                  required
                  value={day}
                  aria-describedby={`${id}-told`}
                  onInput={(event) => setDay(event.currentTarget.value)}
                />
                <p id={`${id}-told`} class="field-told">
                  {day && dayInWords(day)}
                </p>
              </div>
              <Button kind="primary" type="submit" busy={busy}>
                {say('host.together.through.mark')}
              </Button>
            </form>
          ))}
      </div>
      <Trouble failure={failure} />
    </Section>
  );
}
