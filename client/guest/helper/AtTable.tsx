import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelperView, PublicView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { Listening } from '../../activities/parts/Listening.tsx';
import { WhoLeads } from '../../leading/WhoLeads.tsx';
import type { TableConnection } from '../../lib/connection.ts';
import { say } from '../../lib/locale.ts';
import { nameOf, whose } from '../../lib/names.ts';
import { TopBar } from '../../play/table/TopBar.tsx';
import { TouchBanner } from '../../play/table/TouchBanner.tsx';
import { coffee, pause, translate } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { InPlay } from './InPlay.tsx';
import { LanguageSheet } from './LanguageSheet.tsx';
import { RestSheet } from './RestSheet.tsx';

export interface HelperProps {
  view: PublicView;
  helper: HelperView | undefined;
  pack: OpenPack;
  text: PackText;
}

/** At the table, beside somebody: whom one helps, what lies before them, the languages, and the pause that all have. */
export function AtTable({ connection, ...props }: HelperProps & { connection: TableConnection }) {
  const [sheet, setSheet] = useState<'pause' | 'languages'>();
  const { view, helper, pack } = props;
  const helped = view.seats.find(({ number }) => number === helper?.helps);
  const title = helped ? say('guest.helper.title', { whose: whose(helped) }) : say('guest.helper.nobody');
  const close = () => setSheet(undefined);
  const main = useRef<HTMLElement>(null);
  // What comes next begins at the top.
  useEffect(() => main.current?.scrollTo({ top: 0 }), [view.at, view.play?.beat, view.resting]);
  return (
    <div class="table">
      <TopBar token={helped?.token} title={title} glow={false} />
      <TouchBanner touch={connection.touch.value} />
      <main ref={main} class="table-main">
        <WhoLeads view={view} />
        <Middle {...props} />
      </main>
      <nav class="bottom-bar" aria-label={say('guest.helper.bar')}>
        <button type="button" aria-haspopup="dialog" onClick={() => setSheet('pause')}>
          <Icon of={pause} size={1.5} />
          {say('play.bar.pause')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => setSheet('languages')}>
          <Icon of={translate} size={1.5} />
          {say('guest.helper.languages')}
        </button>
      </nav>
      <RestSheet open={sheet === 'pause'} onClose={close} view={view} connection={connection} />
      <LanguageSheet open={sheet === 'languages'} onClose={close} view={view} locales={pack.locales} />
    </div>
  );
}

/** Rest comes before play, as on every phone. */
function Middle(props: HelperProps) {
  const { view, helper } = props;
  const helped = view.seats.find(({ number }) => number === helper?.helps);
  const name = helped ? nameOf(helped) : '';
  const middle = helped?.number;
  if (view.phase === 'lobby')
    return (
      <Listening
        title={say('guest.helper.start')}
        told={helped && say('guest.helper.startTold', { name })}
        seats={view.seats}
        middle={middle}
      />
    );
  if (view.resting || view.unled) {
    const how = view.resting ? 'resting' : 'unled';
    return (
      <Listening title={say(`play.${how}.title`)} told={say(`play.${how}.told`)} seats={view.seats} emblem={coffee} />
    );
  }
  if (!helped) return <Listening title={say('guest.helper.nobody')} told="" seats={view.seats} />;
  return view.play ? <InPlay {...props} play={view.play} /> : null;
}
