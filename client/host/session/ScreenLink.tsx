import { say } from '../../lib/locale.ts';
import { monitor } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { useConsole } from './console.ts';

/** Opens the shared screen in a window of its own, to be moved to the wall; the same window each time. */
export function ScreenLink({ big = false }: { big?: boolean }) {
  const { summary } = useConsole();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (window.open(summary.screenPath, `screen-${summary.id}`, 'popup,width=1280,height=720')) event.preventDefault();
  };
  return (
    <a
      class={big ? 'button button-secondary button-normal' : 'top-chip'}
      href={summary.screenPath}
      target={`screen-${summary.id}`}
      onClick={open}
    >
      <Icon of={monitor} size={1.2} /> {say('host.console.screen')}
    </a>
  );
}
