import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { info, warningCircle } from './icons.ts';
import './notice.css';

interface Props {
  /** `problem` is read aloud at once, `calm` when there is a pause */
  tone?: 'calm' | 'problem';
  icon?: string;
  class?: string;
  children: ComponentChildren;
}

/** A sentence or two that says what happened and what to do. */
export function Notice({ tone = 'calm', icon, class: name = '', children }: Props) {
  return (
    <div class={`notice notice-${tone} ${name}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon of={icon ?? (tone === 'problem' ? warningCircle : info)} size={1.4} />
      <div class="notice-words">{children}</div>
    </div>
  );
}
