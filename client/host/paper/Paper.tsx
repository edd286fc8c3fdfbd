import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Pick } from '../../ui/index.ts';
import { Page } from '../Page.tsx';
import { CertificateMaker } from './CertificateMaker.tsx';
import { PauseCardMaker } from './PauseCardMaker.tsx';
import './paper.css';

const sheets = ['cards', 'certificate'] as const;

/** What can be printed for a group: pause cards, and a certificate. What is seen is what comes out. */
export function Paper() {
  const [what, setWhat] = useState<(typeof sheets)[number]>('cards');
  return (
    <Page back class="page-paper">
      <div class="paper-tools">
        <h1>{say('host.paper.title')}</h1>
        <p class="lead">{say('host.paper.lead')}</p>
        <fieldset class="paper-what">
          <legend class="visually-hidden">{say('host.paper.what')}</legend>
          {sheets.map((sheet) => (
            <Pick key={sheet} name="sheet" class="paper-pick" chosen={sheet === what} onPick={() => setWhat(sheet)}>
              {say(`host.paper.${sheet}.title`)}
            </Pick>
          ))}
        </fieldset>
      </div>
      {what === 'cards' ? <PauseCardMaker /> : <CertificateMaker />}
    </Page>
  );
}
