// The parser alone, and an import as a client sees it; both with a text 10 and 100 times as long.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Api } from '../lib/api.mjs';
import { percentile } from '../lib/compare.mjs';
import { noticeText } from '../lib/notice.mjs';
import { output } from '../lib/processes.mjs';

const ISSUES = 19;
const TIMES = [1, 10, 100];
const GOAL_MILLIS = 5;
const GOAL_GROWTH = 11;
const IMPORTS = 30;
const PROGRAM = new URL('../ParserTimes.java', import.meta.url).pathname;

export async function measure(world) {
  const texts = TIMES.map((times) => noticeText(1, ISSUES * times));
  return [await parser(world, texts), await imports(world, texts)];
}

async function parser(world, texts) {
  const files = texts.map((text, i) => {
    const file = resolve(world.directory, `notice-${TIMES[i]}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const millis = JSON.parse(await output('java', ['-cp', 'target/classes:target/quarkus-app/lib/main/*', PROGRAM, ...files]));
  const growth = [millis[1] / millis[0], millis[2] / millis[1]];
  return {
    name: `parsing ${texts[0].length.toLocaleString('en')} characters; 10 and 100 times as many`,
    figure: `${millis.map((time) => time.toFixed(2)).join(' / ')} ms`,
    goal: `≤ ${GOAL_MILLIS} ms; 10 × text ≤ ${GOAL_GROWTH} × time`,
    passed: millis[0] <= GOAL_MILLIS && growth.every((times) => times <= GOAL_GROWTH),
  };
}

async function imports(world, texts) {
  const server = await world.server('importing');
  try {
    const api = await new Api(server.address).signIn();
    const { items } = await api.get('/v1/admin/organisations?limit=1');
    const send = async (text) => {
      const began = performance.now();
      await api.post(`/v1/admin/notices/import?organisation=${items[0].id}`, text, 'text/plain');
      return performance.now() - began;
    };
    const medians = [];
    for (const text of texts.slice(0, 2)) {
      const taken = [];
      for (let i = 0; i < 2 * IMPORTS; i++) taken.push(await send(text));
      medians.push(percentile(taken.slice(IMPORTS), 50));
    }
    return {
      name: 'the import of these, with the draft that it makes: 19 and 190 issues',
      figure: `${medians.map((time) => time.toFixed(1)).join(' / ')} ms`,
      goal: '',
    };
  } finally {
    await server.stop();
  }
}
