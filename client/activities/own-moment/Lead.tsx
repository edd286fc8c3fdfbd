import { useState } from 'preact/hooks';
import type { OwnMomentLeadView, OwnMomentView } from '../../../shared/activities/own-moment/view.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { say } from '../../lib/locale.ts';
import { arrowRight, check } from '../../ui/icons.ts';
import { Button, Line } from '../../ui/index.ts';
import type { LeadProps } from '../face.ts';
import { useGive } from '../parts/give.ts';
import { Slips } from './lead/Slips.tsx';
import './lead/lead.css';

export type MomentLead = LeadProps<OwnMomentView, OwnMomentLeadView>;

/** Whoever leads keeps the quiet, shows what may be shown, writes a line if they like, and says goodbye. */
export function Lead(props: MomentLead) {
  if (props.play.phase === 'quiet') return <Quiet {...props} />;
  return props.play.phase === 'line' ? <Farewell {...props} /> : <Shown {...props} />;
}

function Quiet(props: MomentLead) {
  const { play, own, act } = props;
  const { busy, give } = useGive(act);
  const told = play.short
    ? [say('host.lead.ownMoment.short')]
    : [say('host.lead.ownMoment.quiet'), say(`host.lead.ownMoment.${own?.enough ? 'enough' : 'notYet'}`)];
  return (
    <>
      <NowStrip title={say('screen.own-moment.quiet-title')} hint={told.join(' ')}>
        <Button
          kind="primary"
          iconAfter={arrowRight}
          busy={busy?.type === 'go-on'}
          onClick={() => void give({ type: 'go-on' })}
        >
          {say(`host.lead.ownMoment.${play.short ? 'toGoodbye' : 'show'}`)}
        </Button>
      </NowStrip>
      {!play.short && <Slips {...props} busy={busy?.type === 'count-feedback'} give={give} />}
    </>
  );
}

function Shown({ play, act }: MomentLead) {
  const { busy, give } = useGive(act);
  const few = play.phase === 'shown' && play.counts.length === 0;
  return (
    <NowStrip
      title={say(`screen.own-moment.${play.phase}-title`)}
      hint={say(`host.lead.ownMoment.${few ? 'tooFew' : play.phase}`)}
    >
      {play.phase === 'shown' && (
        <Button
          kind="primary"
          iconAfter={arrowRight}
          busy={busy !== undefined}
          onClick={() => void give({ type: 'go-on' })}
        >
          {say('host.lead.ownMoment.toLine')}
        </Button>
      )}
    </NowStrip>
  );
}

/** The line is about the meeting, and may be left out. */
function Farewell({ play, act }: MomentLead) {
  const { busy, give } = useGive(act);
  const [words, setWords] = useState(play.line ?? '');
  const given = words.trim();
  const fresh = given !== '' && given !== play.line;
  return (
    <>
      <NowStrip title={say('screen.own-moment.line-title')} hint={say('host.lead.ownMoment.line')}>
        <Button
          kind={fresh ? 'secondary' : 'primary'}
          iconAfter={arrowRight}
          busy={busy?.type === 'go-on'}
          onClick={() => void give({ type: 'go-on' })}
        >
          {say('host.lead.ownMoment.toGoodbye')}
        </Button>
      </NowStrip>
      <form
        class="lead-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (fresh) void give({ type: 'write-line', text: given });
        }}
      >
        <Line label={say('host.lead.ownMoment.label')} value={words} max={200} onWrite={setWords} />
        <Button
          kind={fresh ? 'primary' : 'secondary'}
          type="submit"
          icon={check}
          disabled={!fresh}
          busy={busy?.type === 'write-line'}
        >
          {say('host.lead.ownMoment.write')}
        </Button>
      </form>
    </>
  );
}
