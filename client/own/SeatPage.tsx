import { OwnPage } from './OwnPage.tsx';
import { SectionLevel } from './Section.tsx';
import { ownOfSeat } from './seat-own.ts';

/** The own page of the seat that this phone holds, on a sheet. */
export const SeatPage = ({ asksPermission }: { asksPermission: boolean }) => (
  <SectionLevel.Provider value={3}>
    <OwnPage own={ownOfSeat()} asksPermission={asksPermission} makesCode />
  </SectionLevel.Provider>
);
