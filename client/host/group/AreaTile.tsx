import type { GroupPage } from '../../../shared/wire/group.ts';
import { Icon, paint } from '../../ui/index.ts';

/** A life area's small tile, beside its word. */
export const AreaTile = ({ area: { fill, ink, symbol } }: { area: GroupPage['areas'][number] }) => (
  <span class="area-mark" ref={paint({ background: fill, color: ink })}>
    <Icon of={symbol} size={1} />
  </span>
);
