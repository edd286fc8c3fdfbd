import { useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { printer } from '../../ui/icons.ts';
import { Button, Line } from '../../ui/index.ts';
import { Certificate } from './Certificate.tsx';

/**
 * Certificates, one name after another. What is typed lives in this page alone: in no address, storage or request,
 * and it is gone when the page is left.
 */
export function CertificateMaker() {
  const [name, setName] = useState('');
  const [group, setGroup] = useState('');
  const [picture, setPicture] = useState('');
  const [dated, setDated] = useState(true);
  const desk = useRef<HTMLElement>(null);
  const nextOne = () => {
    setName('');
    desk.current?.querySelector('input')?.focus();
  };
  return (
    <div class="paper-desk">
      <section class="paper-tools paper-form" ref={desk}>
        <p>{say('host.paper.certificate.text')}</p>
        <Line label={say('host.paper.certificate.name')} value={name} max={60} spellcheck={false} onWrite={setName} />
        <Line label={say('host.paper.certificate.group')} value={group} max={60} onWrite={setGroup} />
        <Line label={say('host.paper.certificate.picture')} value={picture} max={60} onWrite={setPicture} />
        <label class="tick">
          <input type="checkbox" checked={dated} onChange={(event) => setDated(event.currentTarget.checked)} />
          <span>{say('host.paper.certificate.date')}</span>
        </label>
        <div class="form-row">
          <Button kind="primary" icon={printer} onClick={() => print()}>
            {say('host.paper.print')}
          </Button>
          {name && <Button onClick={nextOne}>{say('host.paper.certificate.next')}</Button>}
        </div>
      </section>
      <Certificate name={name.trim()} group={group.trim()} picture={picture.trim()} dated={dated} />
    </div>
  );
}
