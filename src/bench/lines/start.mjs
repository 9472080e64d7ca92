// From start to the first answer, memory, and how fast a notice is read: on the JVMs that are here, and as an executable.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { percentile } from '../lib/compare.mjs';
import { load, settle, times } from '../lib/load.mjs';
import { output, residentMegabytes } from '../lib/processes.mjs';
import { onJvm } from '../lib/server.mjs';

const STARTS = 5;
const REQUESTS = 1000;
const JVM_GOAL = { seconds: 2.5, megabytes: 220 };
const NATIVE_GOAL = { seconds: 0.2, megabytes: 110 };
/** As the README has them for machines with little memory. */
const SMALL = ['-XX:+UseSerialGC', '-Xmx160m', '-Xmn12m', '-XX:TieredStopAtLevel=1'];

export async function measure(world) {
  const found = [];
  for (const { name, command, goal } of await kinds(world)) {
    found.push(await begin(world, name, command, goal));
    found.push(await throughput(world, name, command));
  }
  return found;
}

async function kinds(world) {
  const found = [{ name: await version('java'), command: onJvm(), goal: JVM_GOAL }];
  const java25 = resolve(process.env.JAVA25_HOME ?? '/usr/lib/jvm/temurin-25-jdk-amd64', 'bin/java');
  if (existsSync(java25)) {
    const name = await version(java25);
    found.push({ name, command: onJvm([], java25), goal: JVM_GOAL });
    found.push(await archived(world, java25, `${name} with an archive of its classes`));
    found.push(await archived(world, java25, `${name} with an archive, on a small machine`, SMALL));
  }
  const executable = readdirSync('target').find((file) => file.endsWith('-runner'));
  if (executable) {
    found.push({ name: 'native executable', command: [resolve('target', executable)], goal: NATIVE_GOAL });
  } else {
    console.error('   no native executable in target: build one with mvn -Dnative package');
  }
  return found;
}

/** A JVM that has written an archive of its classes at the end of a first start. */
async function archived(world, java, name, settings = []) {
  const archive = resolve(world.directory, `${name.replaceAll(/\W+/g, '-')}.jsa`);
  const command = onJvm([...settings, '-XX:+AutoCreateSharedArchive', `-XX:SharedArchiveFile=${archive}`], java);
  await (await world.server('archive', { command })).stop();
  return { name, command, goal: JVM_GOAL };
}

async function begin(world, name, command, goal) {
  const starts = [];
  const memory = [];
  for (let i = 0; i < STARTS; i++) {
    const server = await world.server('start', { command });
    starts.push(server.startMillis / 1000);
    await times(Array(REQUESTS).fill(`${server.address}/v1/notices/${world.notice}`));
    memory.push(residentMegabytes(server.pid));
    await server.stop();
  }
  const [seconds, megabytes] = [percentile(starts, 50), percentile(memory, 50)];
  return {
    name: `${name}: start to first answer; resident after ${REQUESTS} requests`,
    figure: `${seconds.toFixed(2)} s; ${megabytes.toFixed(0)} MB`,
    goal: `≤ ${goal.seconds} s; ≤ ${goal.megabytes} MB`,
    passed: seconds <= goal.seconds && megabytes <= goal.megabytes,
  };
}

async function throughput(world, name, command) {
  const server = await world.server('throughput', { command });
  const url = `${server.address}/v1/notices/${world.notice}`;
  try {
    await settle(url);
    return { name: `${name}: a notice`, ours: await load(url) };
  } finally {
    await server.stop();
  }
}

async function version(java) {
  return `JVM ${/"?(\d+)/.exec((await output(java, ['--version'])).split('\n')[0].replace(/^\D+/, ''))[1]}`;
}
