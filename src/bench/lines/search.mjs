// Words of one or two characters: the question that takes longest is the one that counts.
import { settle } from '../lib/load.mjs';
import { slowest, toLine } from '../lib/slowest.mjs';

const GOAL = 50;

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
  const address = (word) => `${server.address}/v1/${path}?q=${encodeURIComponent(word)}`;
  await settle(address('巡察'), { connections: 2 });
  const urls = {};
  for (const [name, sql] of Object.entries(WORDS)) {
    urls[name] = address((await world.sql(`select ${sql}`)).trim());
  }
  return toLine(await slowest(urls), `\`q\` of one or two characters in /v1/${path}`, GOAL);
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
