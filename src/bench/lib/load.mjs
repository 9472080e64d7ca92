// Load by wrk: https://github.com/wg/wrk
import { output } from './processes.mjs';

const SECONDS = 5;
const ROUND_SECONDS = 6;
const LEAST_ROUNDS = 5;
const ROUNDS_MORE = 10;
const STEADY_ROUNDS = 2;
const FASTER = 1.03;
const MILLIS = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Requests a second, and the times within which half and 99 of 100 were answered, in milliseconds. */
export async function load(url, { connections = 16, seconds = SECONDS, headers = [], script, args = [] } = {}) {
  const text = await output('wrk', [
    '-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '10s',
    ...headers.flatMap((header) => ['-H', header]),
    ...(script ? ['-s', script] : []),
    url, '--', ...args,
  ]);
  if (/Non-2xx|Socket errors/.test(text) && !headers.some((header) => header.startsWith('If-None-Match'))) {
    throw new Error(`${url}: ${/(Non-2xx.*|Socket errors.*)/.exec(text)[1]}`);
  }
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]), p50: millis(text, 50), p99: millis(text, 99) };
}

/**
 * Loads until it gets no faster: a JVM compiles for a minute or two what it does all the time. What is slow needs
 * more rounds at the least, as it is the number of requests that counts.
 */
export async function settle(url, { leastRounds = LEAST_ROUNDS, ...options } = {}) {
  const mostRounds = leastRounds + ROUNDS_MORE;
  let best = 0;
  let steady = 0;
  for (let round = 1; round <= mostRounds; round++) {
    const { rate } = await load(url, { ...options, seconds: ROUND_SECONDS });
    steady = rate < best * FASTER ? steady + 1 : 0;
    if (steady >= STEADY_ROUNDS && round >= leastRounds) return;
    best = Math.max(best, rate);
  }
  console.error(`   ${url} was still getting faster after ${mostRounds * ROUND_SECONDS} s`);
}

function millis(text, percent) {
  const [, number, unit] = new RegExp(`\\s${percent}%\\s+([\\d.]+)(us|ms|s|m)`).exec(text);
  return Number(number) * MILLIS[unit];
}

/** One request after the other on one connection: the times that they took, in milliseconds. */
export async function times(urls, headers = {}) {
  const taken = [];
  for (const url of urls) {
    const start = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    taken.push(performance.now() - start);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  }
  return taken;
}
