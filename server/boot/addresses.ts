import { networkInterfaces } from 'node:os';

/** Networks that live inside this machine: phones are not in them. */
const inside = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tailscale|wg|zt)/;

/** IPv4 addresses under which phones in the same network may reach this machine, the likeliest first. */
export function lanAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, rank: inside.test(name) ? 1 : 0 })),
  );
  return found.sort((one, other) => one.rank - other.rank).map(({ address }) => address);
}

/** The origin that phones can reach: what the operator says, else the first address in the network, else this machine. */
export const joinOrigin = (publicUrl: string | undefined, port: number): string =>
  publicUrl ?? `http://${lanAddresses()[0] ?? 'localhost'}:${port}`;
