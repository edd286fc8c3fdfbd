import type { Series } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { worded } from '../wording.ts';

/** The group's rules as they changed: at each meeting that spoke of them, what came, what stayed and what was left out. */
export function Rules({ series: { meetings } }: { series: Series }) {
  const agreed = meetings
    .map(({ session, meeting, report }) => ({ session, meeting, rules: [...new Set(report.rules.map(worded))] }))
    .filter(({ rules }) => rules.length > 0);
  if (agreed.length === 0) return null;
  return (
    <section class="leaf-part">
      <h2>{say('group.series.rules')}</h2>
      <div class="rules-through">
        {agreed.map(({ session, meeting, rules }, index) => (
          <section key={session}>
            <h3>{say('group.meeting', { number: meeting })}</h3>
            <Change before={agreed[index - 1]?.rules} now={rules} />
          </section>
        ))}
      </div>
    </section>
  );
}

function Change({ before, now }: { before: readonly string[] | undefined; now: readonly string[] }) {
  const gone = before?.filter((rule) => !now.includes(rule)) ?? [];
  const come = before === undefined ? [] : now.filter((rule) => !before.includes(rule));
  if (before && gone.length === 0 && come.length === 0) return <p class="soft">{say('group.series.rulesSame')}</p>;
  return (
    <ul class="listed">
      {now.map((rule) => (
        <li key={rule}>
          {rule} {come.includes(rule) && <span class="rule-change">{say('group.series.rulesNew')}</span>}
        </li>
      ))}
      {gone.map((rule) => (
        <li key={rule} class="rule-gone">
          <s>{rule}</s> <span class="rule-change">{say('group.series.rulesGone')}</span>
        </li>
      ))}
    </ul>
  );
}
