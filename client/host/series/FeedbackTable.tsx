import type { Series } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { packOf } from '../../lib/texts.ts';
import { Icon } from '../../ui/index.ts';
import { worded } from '../wording.ts';

/** What people thought of each meeting, as it was shown to all of them. */
export function FeedbackTable({ series: { meetings } }: { series: Series }) {
  const shown = meetings.findLast(({ report }) => report.feedback.length > 0);
  const pack = packOf(shown?.pack ?? '');
  if (!shown) return null;
  return (
    <section class="leaf-part">
      <h2>{say('group.series.feedback')}</h2>
      <table class="plain-table feedback-table">
        <thead>
          <tr>
            <td />
            {shown.report.feedback.map(({ card, wording }) => (
              <th key={card} scope="col">
                <Icon of={pack?.symbols[pack.cards[card]?.symbol ?? ''] ?? ''} size={1.6} /> {worded(wording)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ session, meeting, report: { feedback } }) => (
            <tr key={session}>
              <th scope="row">{say('group.meeting', { number: meeting })}</th>
              {feedback.length > 0 ? (
                feedback.map(({ card, count }) => <td key={card}>{say('group.page.answers', { count })}</td>)
              ) : (
                <td colSpan={shown.report.feedback.length} class="soft">
                  {say('group.series.feedbackNone')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{say('group.series.feedbackWhy')}</p>
    </section>
  );
}
