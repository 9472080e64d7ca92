// Submissions, durable, against pgbench doing the same in the same database.
import { compare } from '../lib/compare.mjs';
import { load, settle } from '../lib/load.mjs';

const CONNECTIONS = 8;
const SECONDS = 8;
const LEAST_ROUNDS = 30;
const GOAL = 0.5;
const SCRIPT = new URL('../lib/feedback.lua', import.meta.url).pathname;

export async function measure(world) {
  const server = await world.server('intake');
  const submissions = { connections: CONNECTIONS, seconds: SECONDS, script: SCRIPT, args: [world.notice] };
  try {
    await settle(server.address, { ...submissions, leastRounds: LEAST_ROUNDS });
    const found = await compare(() => pgbench(world), () => load(server.address, submissions));
    return [
      {
        name: `submission of feedback, ${CONNECTIONS} connections, against pgbench`,
        ...found,
        figure: found.ratio.toFixed(2),
        goal: `≥ ${GOAL}`,
        passed: found.ratio >= GOAL,
      },
    ];
  } finally {
    await server.stop();
  }
}

async function pgbench(world) {
  const text = await world.pgbench('intake.sql', '-D', `template=${world.notice}`, '-c', `${CONNECTIONS}`, '-j', '2', '-T', `${SECONDS}`);
  return { rate: Number(/tps = ([\d.]+) \(without/.exec(text)[1]) };
}
