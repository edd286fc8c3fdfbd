import { useEffect } from 'preact/hooks';
import type { TableConnection } from '../../lib/connection.ts';
import { locale, say } from '../../lib/locale.ts';
import { usePack } from '../../lib/texts.ts';
import { Button } from '../../ui/index.ts';
import { AtTable } from './AtTable.tsx';
import { Ended } from './Ended.tsx';
import { LeftGames } from './LeftGames.tsx';
import { StartAnew } from './StartAnew.tsx';
import { Still } from './Still.tsx';

/** One person's phone at the table, in every state that it can be in. */
export function Table({ connection }: { connection: TableConnection }) {
  const touch = connection.touch.value;
  const table = connection.table.value;
  const words = usePack(table?.view.pack, locale.value);
  useEffect(() => {
    document.title = say('common.app');
  }, []);

  switch (touch.state) {
    case 'replaced':
      return (
        <Still title={say('play.replaced.title')} told={say('play.replaced.told')}>
          <Button kind="primary" size="big" onClick={connection.comeBack}>
            {say('play.replaced.here')}
          </Button>
        </Still>
      );
    case 'removed':
      return (
        <Still title={say('play.removed.title')} told={say('play.removed.told')}>
          <Button kind="primary" size="big" onClick={connection.comeBack}>
            {say('play.removed.again')}
          </Button>
          <LeftGames words={words} kept={table?.own?.kept ?? []} />
          <StartAnew second>{say('play.gone.again')}</StartAnew>
        </Still>
      );
    case 'gone':
      return (
        <Still title={say('play.gone.title')} told={say('play.gone.told')}>
          <LeftGames words={words} kept={table?.own?.kept ?? []} />
          <StartAnew>{say('play.gone.again')}</StartAnew>
        </Still>
      );
  }
  if (!table || !words) return <Still told={say('play.join.returning')} />;
  const { view, own } = table;
  const { pack, text } = words;
  if (!own) return <Still told={say('play.join.returning')} />;
  if (view.phase === 'ended') return <Ended view={view} own={own} pack={pack} text={text} />;
  return <AtTable connection={connection} view={view} own={own} pack={pack} text={text} />;
}
