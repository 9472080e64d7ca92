// Lists of summaries: as they are served, and with the memory for publications switched off, from the database each time.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compare, percentile } from '../lib/compare.mjs';
import { load, settle, times } from '../lib/load.mjs';

/** The bare resource answers 78,000 requests a second where the goal of 16,000 lists was set. */
const GOAL = 16_000 / 78_000;
const DEEP = 1000;
const DEEP_GOAL = 1.2;
const QUESTIONS = 300;
const REFERENCE_ROUNDS = 3;
const FROM_DATABASE = { env: { TONGBAO_PUBLICATION_CACHE_BYTES: '0' } };

export async function measure(world) {
  return [
    await rate(world, 'list of 20 notices', {}),
    await rate(world, 'list of 20 notices, each time from the database', FROM_DATABASE),
    ...(await depth(world)),
  ];
}

async function rate(world, name, options) {
  const server = await world.server('lists', options);
  const url = `${server.address}/v1/notices`;
  const file = resolve(world.directory, 'body');
  writeFileSync(file, Buffer.from(await (await fetch(url)).arrayBuffer()));
  const reference = await world.bare(file);
  try {
    await settle(url);
    await settle(`${reference.address}/bytes`, { leastRounds: REFERENCE_ROUNDS });
    const found = await compare(() => load(`${reference.address}/bytes`), () => load(url));
    return { name, ...found, figure: found.ratio.toFixed(2), goal: `≥ ${GOAL.toFixed(2)}`, passed: found.ratio >= GOAL };
  } finally {
    await reference.stop();
    await server.stop();
  }
}

/** The first page against one a thousand pages on, or as far as there are pages. */
async function depth(world) {
  const server = await world.server('depth', FROM_DATABASE);
  try {
    const found = [];
    for (const list of ['notices', 'issues']) {
      const first = `${server.address}/v1/${list}`;
      const deep = await follow(server.address, first);
      await times(Array(QUESTIONS).fill(first));
      const taken = { first: [], deep: [] };
      for (let i = 0; i < QUESTIONS; i++) {
        taken.first.push(...(await times([first])));
        taken.deep.push(...(await times([deep.url])));
      }
      const [a, b] = [percentile(taken.first, 50), percentile(taken.deep, 50)];
      found.push({
        name: `${list}, page ${deep.page.toLocaleString('en')} against the first`,
        ours: { p50: b, p99: percentile(taken.deep, 99) },
        figure: (b / a).toFixed(2),
        goal: `≤ ${DEEP_GOAL}`,
        passed: b / a <= DEEP_GOAL,
      });
    }
    return found;
  } finally {
    await server.stop();
  }
}

async function follow(address, first) {
  let url = first;
  let page = 1;
  while (page < DEEP) {
    const next = /<([^>]+)>; rel="next"/.exec((await fetch(url)).headers.get('Link') ?? '');
    if (!next) break;
    url = address + next[1];
    page++;
  }
  return { url, page };
}
