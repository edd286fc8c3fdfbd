import { useRef, useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button, Icon, Token } from '../../ui/index.ts';
import { paths } from '../router.ts';
import { useConsole } from '../session/console.ts';
import { CodeOnPaper } from './CodeOnPaper.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import { SamePerson } from './SamePerson.tsx';

/** What can be done for one person besides reading their pages; one at a time, below the card's head. */
const panels = { same: SamePerson, code: CodeOnPaper, erase: ErasePerson } as const;
type PanelName = keyof typeof panels;

/** What a panel on a card needs. */
export interface PanelProps {
  person: TableSeatView;
  onClose(): void;
  /** the person is not in the list any more */
  onErased(): void;
}

/** One person: the way to their page and to looking at it together, and what is seldom needed. */
export function PersonCard({ person, onErased }: Omit<PanelProps, 'onClose'>) {
  const { summary } = useConsole();
  const [open, setOpen] = useState<PanelName>();
  const row = useRef<HTMLDivElement>(null);
  const name = nameOf(person);
  const offered = (Object.keys(panels) as PanelName[]).filter((panel) => panel !== 'same' || summary.groupName);
  const Panel = open && panels[open];
  const close = () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(undefined);
  };
  return (
    <li class="person-card">
      <div class="person-card-head">
        <Token token={person.token} size={2.8} />
        <h2>{name}</h2>
        <a
          class="button button-secondary button-normal"
          href={paths.person(summary.id, person.number)}
          aria-label={`${say('host.person.title')}: ${name}`}
        >
          {say('host.person.title')} <Icon of={arrowRight} size={1.1} />
        </a>
        <a
          class="button button-secondary button-normal"
          href={paths.together(summary.id, person.number)}
          aria-label={`${say('host.peoplePage.together')}: ${name}`}
        >
          {say('host.peoplePage.together')}
        </a>
      </div>
      <div class="person-card-row" ref={row}>
        {offered.map((panel) => (
          <Button
            key={panel}
            kind="quiet"
            size="small"
            aria-expanded={panel === open}
            aria-label={`${say(`host.peoplePage.${panel}.do`)}: ${name}`}
            onClick={() => setOpen(panel === open ? undefined : panel)}
          >
            {say(`host.peoplePage.${panel}.do`)}
          </Button>
        ))}
      </div>
      {Panel && (
        <div class="person-card-panel">
          <Panel person={person} onClose={close} onErased={onErased} />
        </div>
      )}
    </li>
  );
}
