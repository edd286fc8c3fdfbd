import type { GroupPage } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { packOf } from '../../lib/texts.ts';
import { Icon } from '../../ui/index.ts';
import { worded } from '../wording.ts';

/** What people thought of the meeting, as it was shown to all of them: three pictures, from five answers up. */
export function Feedback({ page: { report, session, arc } }: { page: GroupPage }) {
  const pack = packOf(session.pack);
  const wasAsked = arc.some(({ timeline }) => timeline.some(({ what }) => what === 'feedback-shown'));
  if (!wasAsked) return null;
  return (
    <section class={`leaf-part feedback ${report.feedback.length === 0 ? 'leaf-hidden' : ''}`}>
      <h2>{say('group.page.feedback')}</h2>
      {report.feedback.length === 0 && <p class="soft">{say('group.page.few')}</p>}
      <ul class="feedback-pictures">
        {report.feedback.map(({ card, wording, count }) => (
          <li key={card} class="feedback-picture">
            <Icon of={pack?.symbols[pack.cards[card]?.symbol ?? ''] ?? ''} size={2.2} />
            <span>
              {worded(wording)}
              <strong>{say('group.page.answers', { count })}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
