import { hexagon } from '../../ui/icons.ts';
import { Icon, paint } from '../../ui/index.ts';
import { useReport } from './report.ts';

interface Props {
  /** id of the area, in the pack or in a framework */
  area: string;
  title: string;
  /** which meeting, in words */
  meeting?: string | undefined;
}

/** An area by colour, symbol and word. */
export function AreaHead({ area, title, meeting }: Props) {
  const { areaOf } = useReport();
  const known = areaOf(area);
  return (
    <div class="report-area">
      <span class="report-area-mark" ref={paint({ background: known?.fill, color: known?.ink })}>
        <Icon of={known?.symbol || hexagon} size={1.25} />
      </span>
      <div>
        <h3>{title}</h3>
        {meeting && <p class="report-meeting">{meeting}</p>}
      </div>
    </div>
  );
}
