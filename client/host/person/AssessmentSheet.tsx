import { useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { copy } from '../../ui/icons.ts';
import { Button, Notice, Sheet } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { fetchReportText } from '../people-api.ts';
import { useConsole } from '../session/console.ts';
import { copied } from './copy.ts';
import { useReport } from './report.ts';
import { PlainText } from './TextSheet.tsx';

/** The headings of an assessment of service needs, with what the report holds. Only when a worker says that they assess. */
export function AssessmentSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  const { page } = useReport();
  const { summary } = useConsole();
  const [text, setText] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ words: string; isProblem: boolean }>();
  const close = () => {
    setText(undefined);
    setTold(undefined);
    onClose();
  };
  const make = async () => {
    setBusy(true);
    try {
      setText(await fetchReportText(summary.id, page.seat, 'assessment', locale.value));
      setTold(undefined);
    } catch (failure) {
      setTold({ words: say(failureKey(failure)), isProblem: true });
    }
    setBusy(false);
  };
  const take = async (words: string) => {
    const isCopied = await copied(words);
    setTold({ words: say(isCopied ? 'host.person.copied' : 'host.person.byHand'), isProblem: false });
  };
  return (
    <Sheet
      title={say('host.person.assessment.do')}
      closeWord={say('host.close')}
      open={open}
      onClose={close}
      place="middle"
      class="report-text-sheet"
    >
      {text === undefined ? (
        <>
          <p>{say('host.person.assessment.told')}</p>
          <p>{say('host.person.assessment.yours')}</p>
          <p class="report-confirm">{say('host.person.assessment.confirm')}</p>
        </>
      ) : (
        <PlainText text={text} />
      )}
      {told && <Notice tone={told.isProblem ? 'problem' : 'calm'}>{told.words}</Notice>}
      <div class="form-row">
        {text === undefined ? (
          <Button kind="primary" size="small" busy={busy} onClick={() => void make()}>
            {say('host.person.assessment.make')}
          </Button>
        ) : (
          <Button kind="primary" size="small" icon={copy} onClick={() => void take(text)}>
            {say('host.person.copyText')}
          </Button>
        )}
        <Button kind="quiet" size="small" onClick={close}>
          {say(text === undefined ? 'host.peoplePage.notNow' : 'host.close')}
        </Button>
      </div>
    </Sheet>
  );
}
