import type { ComponentChildren } from 'preact';
import { Panel } from '../../activities/parts/Panel.tsx';
import { say } from '../../lib/locale.ts';

interface Props {
  title?: string | undefined;
  told?: string | undefined;
  children?: ComponentChildren;
}

/** A calm full page on felt, without the table's bars: on the way in, or no longer at the table. */
export const Still = ({ title, told, children }: Props) => (
  <main class="table still">
    <Panel heading="h1" title={title ?? say('common.app')} titleHidden={!title} told={told} class="still-panel">
      {children}
    </Panel>
  </main>
);
