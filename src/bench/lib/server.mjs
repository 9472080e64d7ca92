// Servers: the packaged one, as a jar or an executable, and the bare one that it is measured against.
import { background, until } from './processes.mjs';

export const JAR = 'target/quarkus-app/quarkus-run.jar';
const BARE = 'src/bench/reference/target/quarkus-app/quarkus-run.jar';

/** Of what is measured all is switched off that would refuse a client for asking too much. */
const SETTINGS = {
  TONGBAO_REVIEW_STAGES: 'none',
  TONGBAO_INTAKE_LIMITS_ENABLED: 'false',
  TONGBAO_ADMIN_PASSWORD: 'correct-horse-battery',
};

/** Starts a server; resolves when `ready` is answered, and says how long that took. */
export async function start(command, { port, env = {}, log, ready = '/health/ready' }) {
  const began = performance.now();
  const [program, ...args] = command;
  const running = background(program, args, { env: { ...SETTINGS, QUARKUS_HTTP_PORT: String(port), ...env }, log });
  const address = `http://127.0.0.1:${port}`;
  await until(() => answers(address + ready), running.isRunning, `the server on port ${port}`);
  return { ...running, address, startMillis: performance.now() - began };
}

/** The command that runs the server on a JVM. */
export const onJvm = (flags = [], java = 'java') => [java, ...flags, '-jar', JAR];

/** The server that answers with the bytes of a file and does nothing else. */
export const bare = (file, options) =>
  start(['java', `-Dbench.body=${file}`, '-jar', BARE], { ...options, ready: '/bytes' });

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
