// Runs the lines one after the other on one machine and prints what they found. See `run`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openWorld } from './lib/world.mjs';
import { markdown } from './lib/table.mjs';
import * as reads from './lines/reads.mjs';
import * as lists from './lines/lists.mjs';
import * as filters from './lines/filters.mjs';
import * as search from './lines/search.mjs';
import * as intake from './lines/intake.mjs';
import * as importing from './lines/importing.mjs';
import * as ledger from './lines/ledger.mjs';
import * as start from './lines/start.mjs';

/** Those that depend on how many notices there are come first and are measured with each number. */
const SIZED = { lists, filters, search, intake };
const OTHERS = { reads, importing, ledger, start };
const DIRECTORY = 'target/bench';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100_000);
const wanted = process.env.lines?.split(',');
const chosen = (lines) => Object.entries(lines).filter(([name]) => !wanted || wanted.includes(name));

rmSync(DIRECTORY, { recursive: true, force: true });
mkdirSync(DIRECTORY, { recursive: true });
const world = await openWorld(DIRECTORY);
const results = [];
try {
  for (const size of sizes.sort((a, b) => a - b)) {
    await world.fill(size);
    await measure(SIZED, size);
  }
  await measure(OTHERS, sizes.at(-1));
} finally {
  await world.close();
}
writeFileSync(`${DIRECTORY}/results.json`, JSON.stringify({ at: new Date(), results }, null, 2));
console.log(markdown(results));

async function measure(lines, size) {
  for (const [name, line] of chosen(lines)) {
    console.error(`== ${name}, ${size} notices`);
    for (const result of await line.measure(world)) {
      results.push({ size, ...result });
      console.error(JSON.stringify(result));
    }
  }
}
