// Several questions, of which the one that takes longest counts.
import { percentile } from './compare.mjs';
import { times } from './load.mjs';

const RUNS = 20;

/** The slowest of addresses by their names: how long it took the first time and later, in milliseconds. */
export async function slowest(urls) {
  let found = { p95: 0 };
  for (const [name, url] of Object.entries(urls)) {
    const [cold] = await times([url]);
    const warm = await times(Array(RUNS).fill(url));
    const taken = { name, cold, p50: percentile(warm, 50), p95: percentile(warm, 95), p99: Math.max(...warm) };
    console.error(`   ${name}: first ${cold.toFixed(1)}, p50 ${taken.p50.toFixed(1)}, p95 ${taken.p95.toFixed(1)} ms`);
    if (taken.p95 > found.p95) found = taken;
  }
  return found;
}

/** What a line of the table says of it. */
export const toLine = (found, name, goal) => ({
  name: `${name}; slowest: ${found.name}`,
  ours: { p50: found.p50, p99: found.p99 },
  figure: `p95 ${found.p95.toFixed(1)} ms, first time ${found.cold.toFixed(1)} ms`,
  goal: `p95 ≤ ${goal} ms`,
  passed: found.p95 <= goal,
});
