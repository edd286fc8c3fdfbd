/** `node tests/server/kill.ts [kills] [seed]`: the long run. Ends with 1 when anything was lost or doubled. */
import { killAgainAndAgain, tableOf } from './harness/kills.ts';

const [kills = '200', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`kills ${kills}, seed ${seed}`);
const report = await killAgainAndAgain(Number(kills), Number(seed));
console.log(tableOf(report));
const isRight = report.lost + report.doubled + report.gaps === 0 && report.isSound;
process.exit(isRight ? 0 : 1);
