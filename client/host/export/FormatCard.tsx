import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { downloadSimple } from '../../ui/icons.ts';
import { Button, Icon, Notice } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { type Download, useDownload } from './use-download.ts';

interface Props {
  /** its words are under `host.export.<id>` */
  id: string;
  icon: string;
  children: ComponentChildren;
}

/** A form in which a meeting can leave: what it holds, for whom it is, and the way to it. */
export const FormatCard = ({ id, icon, children }: Props) => (
  <section class="format-card" aria-labelledby={`format-${id}`}>
    <h2 id={`format-${id}`}>
      <span class="format-icon">
        <Icon of={icon} size={1.4} />
      </span>
      {say(`host.export.${id}.title`)}
    </h2>
    <p>{say(`host.export.${id}.holds`)}</p>
    <p class="format-for">{say(`host.export.${id}.for`)}</p>
    <div class="format-ways">{children}</div>
  </section>
);

export interface File {
  word: string;
  path: string;
}

/** Buttons for files; while one is on its way, how far it is, and a way to call it off. */
export function Files({ files, onSaved }: { files: readonly File[]; onSaved(): void }) {
  const { now, begin, callOff } = useDownload(onSaved);
  const row = useRef<HTMLDivElement>(null);
  const isOn = now.state === 'on';
  const stop = () => {
    callOff();
    row.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div ref={row} class="format-row">
        {files.map(({ word, path }) => (
          <Button key={path} size="small" icon={downloadSimple} busy={isOn} onClick={() => begin(path)}>
            {word}
          </Button>
        ))}
      </div>
      {isOn && (
        <div class="format-row">
          <Bar coming={now.coming} />
          <Button size="small" onClick={stop}>
            {say('host.export.callOff')}
          </Button>
        </div>
      )}
      <p class="format-state" role="status">
        {now.state === 'saved' && say('host.export.saved', { file: now.name })}
        {now.state === 'called-off' && say('host.export.calledOff')}
      </p>
      {now.state === 'failed' && <Notice tone="problem">{say(failureKey(now.failure))}</Notice>}
    </>
  );
}

function Bar({ coming }: { coming: Extract<Download, { state: 'on' }>['coming'] }) {
  const id = useId();
  return (
    <div class="format-bar">
      <label for={id}>{say(`host.export.${coming.part}`)}</label>
      {coming.part === 'coming' ? <progress id={id} value={coming.share} /> : <progress id={id} />}
    </div>
  );
}
