import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPage } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { Button, Notice } from '../ui/index.ts';
import { focusFirst } from './focus.ts';
import { PictureCode } from './PictureCode.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { Section } from './Section.tsx';
import { useOwn } from './use-own.ts';

/** A way back to this page after the meeting: six pictures, told once, and no link that stays on the phone. */
export function Later({ page: { hasPageCode } }: { page: OwnPage }) {
  const own = useOwn();
  const [pictures, setPictures] = useState<readonly string[]>();
  const [state, setState] = useState<'busy' | 'trouble'>();
  const buttons = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), [pictures]);
  const make = async () => {
    setState('busy');
    try {
      const code = await own.makeCode();
      setPictures(code.pictures);
      setState(undefined);
    } catch {
      setState('trouble');
    }
  };
  const done = () => {
    setPictures(undefined);
    focusFirst(buttons);
  };
  const address = `${location.host}/oma`;
  const words = [say('own.later.where', { address }), say('own.later.write'), say('own.later.safe')];
  return (
    <Section title={say('own.later.title')} class="own-screen-only">
      {pictures ? (
        <div ref={shown} class="own-code" tabIndex={-1}>
          <PictureCode pictures={pictures} />
          <p class="own-code-write">{words[1]}</p>
          <p>{words[0]}</p>
          <p>{words[2]}</p>
          <div class="own-do">
            <ReadAloud sentences={[...pictures.map((picture) => say(`own.picture.${picture}`)), ...words]} />
            <Button kind="primary" onClick={done}>
              {say('own.later.done')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <p>{say('own.later.told')}</p>
          {hasPageCode && <p>{say('own.later.replaces')}</p>}
          {state === 'trouble' && <Notice tone="problem">{say('own.later.trouble')}</Notice>}
          <div class="own-do" ref={buttons}>
            <Button busy={state === 'busy'} onClick={make}>
              {say('own.later.make')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
