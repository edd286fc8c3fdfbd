import { useId } from 'preact/hooks';
import { Warnings } from '../notes/Warnings.tsx';
import { Part } from './Part.tsx';
import { useReport } from './report.ts';
import { SavedState } from './SavedState.tsx';

/** What a human thinks of it all. Empty until a human writes; after the seal it stays as it is. */
export function Thought() {
  const { page, say, writing } = useReport();
  const id = useId();
  const { seat, report } = page;
  const { thought } = writing.part.value;
  const taken = writing.saved.value.thought;
  const isOpen = report.sealedAt === undefined;
  return (
    <Part title={say('thought')} aside={isOpen && <SavedState of="thought" />}>
      {isOpen && (
        <div class="screen-only">
          <label class="visually-hidden" for={id}>
            {say('thought')}
          </label>
          <textarea
            id={id}
            class="report-lines"
            rows={3}
            maxLength={4000}
            value={thought}
            placeholder={say('thoughtPlace')}
            onInput={(event) => writing.write({ thought: event.currentTarget.value })}
            onBlur={() => void writing.settle()}
          />
          <Warnings
            text={thought}
            seat={seat}
            onReplace={(found, instead) => writing.write({ thought: thought.replaceAll(found, instead) })}
          />
        </div>
      )}
      <div class={isOpen ? 'print-only' : ''}>
        <p class={taken ? 'report-thought' : 'report-room'}>{taken || say('thoughtPlace')}</p>
      </div>
    </Part>
  );
}
