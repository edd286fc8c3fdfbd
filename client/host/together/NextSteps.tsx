import { useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Lines } from '../../own/Lines.tsx';
import { Section } from '../../own/Section.tsx';
import { plus, x } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { Trouble } from './Trouble.tsx';
import { useSaving, useTogether } from './use-together.ts';

const place = 'next';
const most = 12;

/** What is done next, agreed on by both; and what the worker thinks, so that nothing stands there unread. */
export function NextSteps() {
  const { together, page } = useTogether();
  const { drafts } = together.own;
  const { worker, sealedAt } = page.report;
  const [text, setText] = useState(drafts.get(place) ?? '');
  const { busy, failure, save } = useSaving();
  const form = useRef<HTMLFormElement>(null);
  const isOpen = sealedAt === undefined;
  const hold = (words: string) => {
    setText(words);
    drafts.set(place, words);
  };
  const put = (nextSteps: string[]) => save(() => together.write({ ...worker, nextSteps }));
  const add = async () => {
    const words = text.trim();
    if (!words || busy || !(await put([...worker.nextSteps, words]))) return;
    hold('');
    drafts.delete(place);
    form.current?.querySelector('textarea')?.focus();
  };
  const remove = async (nth: number) => {
    await put(worker.nextSteps.filter((_, index) => index !== nth));
    form.current?.querySelector('textarea')?.focus();
  };
  return (
    <Section title={say('host.together.section.next')}>
      {worker.thought && (
        <div class="together-thought">
          <p class="own-label">{say('host.together.nextSteps.thought')}</p>
          <p>{worker.thought}</p>
        </div>
      )}
      {isOpen && <p>{say('host.together.nextSteps.told')}</p>}
      {!isOpen && worker.nextSteps.length === 0 && <p>{say('host.together.nextSteps.none')}</p>}
      <ul class="together-list">
        {worker.nextSteps.map((step, index) => (
          // The same words may stand there twice.
          <li key={`${index} ${step}`} class="together-listed">
            <span>{step}</span>
            {isOpen && (
              <Button icon={x} iconOnly busy={busy} onClick={() => void remove(index)}>
                {say('host.together.nextSteps.remove', { step })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOpen && worker.nextSteps.length < most && (
        <form
          ref={form}
          class="own-writing"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Lines label={say('host.together.nextSteps.one')} value={text} rows={1} max={300} onWrite={hold} />
          <div class="own-do">
            <Button type="submit" icon={plus} busy={busy} aria-disabled={text.trim() === ''}>
              {say('host.together.nextSteps.add')}
            </Button>
          </div>
        </form>
      )}
      <Trouble failure={failure} />
    </Section>
  );
}
