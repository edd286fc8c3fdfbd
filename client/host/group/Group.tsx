import type { GroupPage } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { printer, usersThree } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { fetchGroupPage } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { CardsByArea } from './CardsByArea.tsx';
import { GroupNotes } from './GroupNotes.tsx';
import { Poster } from './Poster.tsx';
import { Which } from './Which.tsx';
import './leaf.css';
import './group.css';

/** What a group did together at one meeting: a page for the wall, its cards, and a page for the worker. Nobody is named. */
export function Group({ id }: { id: string }) {
  const page = useFetched(`group-${id}`, () => fetchGroupPage(id));
  return (
    <Page back class="page-leaf">
      <div class="leaf-top">
        <Tabs session={id} here="group" />
        {page.state === 'here' && <Tools page={page.value} />}
      </div>
      {page.state === 'loading' && <p class="page-wait">{say('host.loading')}</p>}
      {page.state === 'failed' && <Failed failure={page.failure} again={page.again} />}
      {page.state === 'here' && <Sheets page={page.value} />}
    </Page>
  );
}

const Tools = ({ page: { group } }: { page: GroupPage }) => (
  <div class="leaf-tools">
    {group !== undefined && (
      <a class="button button-quiet button-small" href={paths.series(group)}>
        <Icon of={usersThree} size={1.2} /> {say('group.page.series')}
      </a>
    )}
    <Button kind="primary" size="small" icon={printer} onClick={() => print()}>
      {say('group.print')}
    </Button>
  </div>
);

function Sheets({ page }: { page: GroupPage }) {
  if (page.report.parts.length === 0) return <p class="empty">{say('group.page.notPlayed')}</p>;
  return (
    <>
      <Poster page={page} />
      <article class="leaf">
        <Which page={page} />
        <CardsByArea page={page} />
        <footer class="leaf-foot">{say('group.footer')}</footer>
      </article>
      <GroupNotes page={page} />
    </>
  );
}
