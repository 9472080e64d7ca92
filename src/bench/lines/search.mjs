// Words of one or two characters: the question that takes longest is the one that counts.
import { percentile } from '../lib/compare.mjs';
import { settle, times } from '../lib/load.mjs';

const GOAL = 50;
const RUNS = 20;

/** Words by how common they are: each of them is asked for in all three ways of asking. */
const WORDS = {
  'one character, common': 'left(bench_word(0), 1)',
  'one character, middling': 'left(bench_word(700), 1)',
  'one character, rare': "'巡'",
  'one character, nowhere': "'鼑'",
  'two characters, common': 'bench_word(0)',
  'two characters, middling': 'bench_word(700)',
  'two characters, rare': "'巡察'",
  'two characters, nowhere': "'鼑鼐'",
};

export async function measure(world) {
  const server = await world.server('search', { env: { TONGBAO_PUBLICATION_CACHE_BYTES: '0' } });
  try {
    const found = [];
    for (const path of ['search', 'notices', 'issues']) {
      found.push(await ask(world, server, path));
    }
    found.push(await written(world));
    return found;
  } finally {
    await server.stop();
  }
}

async function ask(world, server, path) {
  let slowest = { p95: 0 };
  await settle(`${server.address}/v1/${path}?q=${encodeURIComponent('巡察')}`, { connections: 2 });
  for (const [name, sql] of Object.entries(WORDS)) {
    const word = (await world.sql(`select ${sql}`)).trim();
    const url = `${server.address}/v1/${path}?q=${encodeURIComponent(word)}`;
    const [cold] = await times([url]);
    const warm = await times(Array(RUNS).fill(url));
    const taken = { name, cold, p50: percentile(warm, 50), p95: percentile(warm, 95), p99: Math.max(...warm) };
    console.error(`   ${path} ${name}: first ${cold.toFixed(1)}, p50 ${taken.p50.toFixed(1)}, p95 ${taken.p95.toFixed(1)} ms`);
    if (taken.p95 > slowest.p95) slowest = taken;
  }
  return {
    name: `\`q\` of one or two characters in /v1/${path}; slowest: ${slowest.name}`,
    ours: { p50: slowest.p50, p99: slowest.p99 },
    figure: `p95 ${slowest.p95.toFixed(1)} ms, first time ${slowest.cold.toFixed(1)} ms`,
    goal: `p95 ≤ ${GOAL} ms`,
    passed: slowest.p95 <= GOAL,
  };
}

/** What the index for search costs when a notice is published. */
async function written(world) {
  const text = await world.file('index-cost.sql', `template=${world.notice}`);
  const [withIndexes, without] = text.trim().split('\n').map(Number);
  return {
    name: 'adding the texts of a notice to what is searched',
    figure: `${withIndexes.toFixed(1)} ms; without the indexes for words ${without.toFixed(1)} ms`,
  };
}
