import { useEffect } from 'preact/hooks';
import { locale, say } from '../lib/locale.ts';
import { Button, Notice } from '../ui/index.ts';
import { Allowing } from './Allowing.tsx';
import { Goals } from './Goals.tsx';
import { KeptByMe, Reflections } from './KeptByMe.tsx';
import { Later } from './Later.tsx';
import { Notes } from './Notes.tsx';
import { OwnWords } from './OwnWords.tsx';
import type { Own } from './own.ts';
import { Staying } from './Staying.tsx';
import { OwnContext } from './use-own.ts';
import './own.css';
import './notes.css';
import './writing.css';
import './goals.css';
import './print.css';

interface Props {
  own: Own;
  /** the page asks for the permission here; at the table it is asked elsewhere */
  asksPermission: boolean;
  /** a code can be made for opening this page later */
  makesCode: boolean;
}

/**
 * My own page: what I kept, what a worker shares of the notes about me with my answers, my own words, my goals. The same
 * at the table, after the meeting, and wherever its code is given.
 */
export function OwnPage({ own, asksPermission, makesCode }: Props) {
  const language = locale.value;
  useEffect(() => {
    void own.fetch();
  }, [own, language]);
  const page = own.page.value;
  const trouble = own.trouble.value;
  if (trouble === 'over') return <Notice tone="problem">{say('own.fetch.over')}</Notice>;
  if (!page)
    return trouble ? (
      <>
        <Notice tone="problem">{say('own.fetch.trouble')}</Notice>
        <Button onClick={() => own.fetch()}>{say('own.fetch.again')}</Button>
      </>
    ) : (
      <p>{say('common.loading')}</p>
    );
  return (
    <OwnContext.Provider value={own}>
      <div class="own-page">
        <p class="own-private">{say(page.allowed ? 'own.private' : 'own.private-off')}</p>
        {page.sealedAt !== undefined && <Notice>{say('own.sealed')}</Notice>}
        <KeptByMe page={page} />
        <Notes page={page} />
        <OwnWords page={page} />
        <Goals page={page} />
        <Reflections page={page} />
        <Staying page={page} />
        {asksPermission && <Allowing page={page} />}
        {makesCode && <Later page={page} />}
      </div>
    </OwnContext.Provider>
  );
}
