import { useEffect, useState } from 'preact/hooks';
import { loadWords, say } from '../../lib/locale.ts';
import { Sheet } from '../../ui/index.ts';

interface Props {
  open: boolean;
  onClose(): void;
  /** the meeting is over: yes or no to notes is asked here */
  asksPermission?: boolean;
}

const fetchPage = () => import('../../own/SeatPage.tsx').then(({ SeatPage }) => SeatPage);

/** My own page on a sheet; it is fetched when it is opened for the first time. */
export function MineSheet({ open, onClose, asksPermission = false }: Props) {
  const [loaded, setLoaded] = useState<{ SeatPage: Awaited<ReturnType<typeof fetchPage>> }>();
  useEffect(() => {
    if (!open || loaded) return;
    let current = true;
    const load = (): void => {
      Promise.all([fetchPage(), loadWords('own')]).then(
        ([SeatPage]) => current && setLoaded({ SeatPage }),
        () => current && setTimeout(load, 2000),
      );
    };
    load();
    return () => {
      current = false;
    };
  }, [open, loaded]);
  return (
    <Sheet
      title={say('play.own.mine')}
      closeWord={say('common.close')}
      open={open}
      onClose={onClose}
      class="mine-sheet"
    >
      {loaded ? <loaded.SeatPage asksPermission={asksPermission} /> : <p>{say('common.loading')}</p>}
    </Sheet>
  );
}
