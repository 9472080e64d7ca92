// Filters that nothing passes, or all but nothing: a page of those must not be looked for among all.
import { settle } from '../lib/load.mjs';
import { slowest, toLine } from '../lib/slowest.mjs';

/** As for words, which narrow a list down too. */
const GOAL = 50;

/** The notices are copies of one: nothing in them is done, and no issue carries on another. */
const FILTERS = {
  notices: ['completion=DONE', 'inspectionKind=SPECIAL', 'year=1999'],
  issues: [
    'completion=DONE',
    'sustained=true',
    'withinConcentratedPeriod=true',
    'carriedOn=true',
    'unit=无此单位',
    'year=1999',
    'completion=NOT_DONE&sustained=true',
  ],
};

export async function measure(world) {
  const server = await world.server('filters', { env: { TONGBAO_PUBLICATION_CACHE_BYTES: '0' } });
  try {
    const found = [];
    for (const [list, filters] of Object.entries(FILTERS)) {
      const address = `${server.address}/v1/${list}`;
      await settle(`${address}?${filters[0]}`, { connections: 2 });
      const urls = Object.fromEntries(filters.map((filter) => [filter, encodeURI(`${address}?${filter}`)]));
      found.push(toLine(await slowest(urls), `/v1/${list} narrowed down to all but nothing`, GOAL));
    }
    return found;
  } finally {
    await server.stop();
  }
}
