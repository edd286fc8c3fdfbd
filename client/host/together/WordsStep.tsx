import { say } from '../../lib/locale.ts';
import { OwnWords } from '../../own/OwnWords.tsx';
import { Section } from '../../own/Section.tsx';
import { useTogether } from './use-together.ts';

/** What the person says themselves: they type it, or say it and the worker types it as it was said. */
export function WordsStep() {
  const { together, page } = useTogether();
  const own = together.own.page.value;
  const { ownWords, sealedAt } = page.report;
  const earlier = ownWords.filter(({ meeting }) => sealedAt !== undefined || meeting !== page.meeting);
  return (
    <div class="together-words">
      {own && sealedAt === undefined && <OwnWords page={own} />}
      {sealedAt === undefined ? (
        <p class="together-told">{say('host.together.words.how')}</p>
      ) : (
        <Section title={say('own.said.title')}>
          {earlier.length === 0 && <p>{say('host.together.words.none')}</p>}
        </Section>
      )}
      {earlier.map(({ meeting, text }) => (
        <figure key={meeting} class="together-earlier">
          <figcaption class="own-meeting">{say('own.meeting', { meeting })}</figcaption>
          <blockquote class="own-verbatim">{text}</blockquote>
        </figure>
      ))}
    </div>
  );
}
