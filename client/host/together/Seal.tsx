import { useRef, useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { SealObstacle } from '../../../shared/wire/people.ts';
import { locale, say } from '../../lib/locale.ts';
import { Section } from '../../own/Section.tsx';
import { lock } from '../../ui/icons.ts';
import { Button, Icon, Switch } from '../../ui/index.ts';
import { dayInWords, today } from './day.ts';
import { addressOf } from './steps.ts';
import { Trouble } from './Trouble.tsx';
import { useFocusIn } from './use-focus.ts';
import { useSaving, useTogether } from './use-together.ts';

/** What sealing means, what is still to be decided, and the seal itself with a second press. */
export function Seal() {
  const { together, page } = useTogether();
  const [keepBack, setKeepBack] = useState(false);
  const [sure, setSure] = useState(false);
  const { busy, failure, save } = useSaving();
  const box = useRef<HTMLDivElement>(null);
  useFocusIn(box, sure);
  const { sealedAt } = page.report;
  if (sealedAt !== undefined)
    return (
      <Section title={say('host.together.section.seal')}>
        <p class="together-big together-good">
          <Icon of={lock} size={1.1} /> {say('host.together.seal.done', { day: dayInWords(today(sealedAt)) })}
        </p>
        <p>{say('host.together.seal.doneTold')}</p>
      </Section>
    );
  const unshown = page.open.some(({ what }) => what === 'not-shared');
  const open = page.open.filter(({ what }) => what !== 'not-shared');
  const unsent = together.own.unsent.value.length > 0;
  const ready = open.length === 0 && (!unshown || keepBack) && !unsent;
  const seal = async () => {
    if (!(await save(() => together.seal(keepBack)))) setSure(false);
  };
  return (
    <Section title={say('host.together.section.seal')}>
      {!sure && (
        <ul class="together-means">
          {['stays', 'beside', 'answers'].map((key) => (
            <li key={key}>{say(`host.together.seal.${key}`)}</li>
          ))}
        </ul>
      )}
      {page.open.length > 0 && !sure && <Open open={page.open} keepBack={keepBack} onKeepBack={setKeepBack} />}
      {unsent && <p>{say('host.together.seal.waiting')}</p>}
      {sure && (
        <>
          <p class="together-big">{say('host.together.seal.sure')}</p>
          <p>{say('host.together.seal.sureTold')}</p>
        </>
      )}
      <div class="together-do" ref={box}>
        {sure ? (
          <>
            <Button kind="primary" icon={lock} busy={busy} onClick={() => void seal()}>
              {say('host.together.seal.now')}
            </Button>
            <Button onClick={() => setSure(false)}>{say('host.together.seal.notYet')}</Button>
          </>
        ) : (
          <Button
            kind={ready ? 'primary' : 'secondary'}
            icon={lock}
            aria-disabled={!ready}
            onClick={() => ready && setSure(true)}
          >
            {say('host.together.seal.do')}
          </Button>
        )}
      </div>
      <Trouble failure={failure} />
    </Section>
  );
}

interface OpenProps {
  open: readonly SealObstacle[];
  keepBack: boolean;
  onKeepBack(keepBack: boolean): void;
}

/** What the two have to decide first; each leads to its step. What has not been shown is one line, without its words. */
function Open({ open, keepBack, onKeepBack }: OpenProps) {
  const { together } = useTogether();
  const unshown = open.find(({ what }) => what === 'not-shared');
  return (
    <div class="together-open">
      <h3>{say('host.together.seal.open')}</h3>
      <ul class="together-list">
        {open
          .filter(({ what }) => what !== 'not-shared')
          .map(({ what, note: id }) => {
            const note = together.notes.value.find((one) => one.id === id);
            const told = note && ((note.told.topic && inLocale(note.told.topic, locale.value)) || note.told.seen);
            return (
              <li key={`${what} ${id}`} class="together-listed">
                <span>
                  {say(`host.together.seal.${what}`)}
                  {told && <small>{told}</small>}
                </span>
                <a
                  class="button button-secondary button-small"
                  href={`#${addressOf({ name: what === 'wish' ? 'note' : 'understood', note: id })}`}
                  aria-label={`${say('host.together.seal.decide')}: ${told ?? ''}`}
                >
                  {say('host.together.seal.decide')}
                </a>
              </li>
            );
          })}
        {unshown && (
          <li class="together-listed">
            <span>
              {say('host.together.seal.not-shared')}
              <Switch on={keepBack} words={say('host.together.seal.keepBack')} onChange={onKeepBack} />
            </span>
            <a
              class="button button-secondary button-small"
              href={`#${addressOf({ name: 'note', note: unshown.note })}`}
            >
              {say('host.together.seal.look')}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
