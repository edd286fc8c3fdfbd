import { useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { copy, printer } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { fetchReportText } from '../people-api.ts';
import { paths } from '../router.ts';
import { useConsole } from '../session/console.ts';
import { AssessmentSheet } from './AssessmentSheet.tsx';
import { copied } from './copy.ts';
import { useReport } from './report.ts';
import { TextSheet } from './TextSheet.tsx';

/** What can be done with the whole sheet. All of it is made of what is saved. */
export function Tools() {
  const { page, writing } = useReport();
  const { summary, toasts } = useConsole();
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState<string>();
  const [asking, setAsking] = useState(false);

  /** Runs when all that was written has been saved: what is not saved yet may still name somebody. */
  const once = async (run: () => unknown) => {
    if (await writing.flush()) await run();
    else toasts.show(say('host.person.waitForSaving'));
  };
  const copyText = async () => {
    setBusy(true);
    try {
      const report = await fetchReportText(summary.id, page.seat, 'report', locale.value);
      if (await copied(report)) toasts.show(say('host.person.copied'));
      else setText(report);
    } catch (failure) {
      toasts.show(say(failureKey(failure)));
    }
    setBusy(false);
  };
  return (
    <div class="report-tools">
      <a class="button button-quiet button-small" href={paths.together(summary.id, page.seat)}>
        {say('host.peoplePage.together')}
      </a>
      <Button kind="quiet" size="small" icon={copy} busy={busy} onClick={() => void once(copyText)}>
        {say('host.person.copy')}
      </Button>
      <Button kind="quiet" size="small" onClick={() => void once(() => setAsking(true))}>
        {say('host.person.assessment.do')}
      </Button>
      <Button kind="primary" size="small" icon={printer} onClick={() => void once(() => print())}>
        {say('host.person.print')}
      </Button>
      <TextSheet title={say('host.person.copy')} text={text} onClose={() => setText(undefined)} />
      <AssessmentSheet open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
