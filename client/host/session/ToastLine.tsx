import { say } from '../../lib/locale.ts';
import { x } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console.ts';
import type { Toasts } from './toasts.ts';

/** What just happened in this session, and a way to undo it. */
export const ToastLine = () => <ToastShown toasts={useConsole().toasts} />;

export function ToastShown({ toasts }: { toasts: Toasts }) {
  const toast = toasts.current.value;
  if (!toast) return null;
  const act = () => {
    toasts.dismiss();
    toast.action?.run();
  };
  return (
    <div class="toast" key={toast.id}>
      <p>{toast.words}</p>
      {toast.action && (
        <Button kind="secondary" size="small" onClick={act}>
          {toast.action.word}
        </Button>
      )}
      <Button kind="quiet" size="small" icon={x} iconOnly onClick={toasts.dismiss}>
        {say('host.close')}
      </Button>
    </div>
  );
}
