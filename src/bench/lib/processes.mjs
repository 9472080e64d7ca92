// Programs: run to their end, or in the background until they are stopped.
import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const MOST_OUTPUT = 64 * 1024 * 1024;
const TICK_MICROSECONDS = 10_000;

/** What a program prints. */
export async function output(program, args, options = {}) {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: MOST_OUTPUT, ...options });
  return stdout;
}

/** A program in the background; what it prints goes to a file. */
export function background(program, args, { env = {}, log }) {
  const file = openSync(log, 'w');
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', file, file] });
  closeSync(file);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  process.once('exit', () => child.kill('SIGTERM')); // whatever goes wrong here, nothing is left running
  return {
    pid: child.pid,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until a condition holds, looking often. */
export async function until(condition, running, what, everyMillis = 5) {
  while (!(await condition())) {
    if (!running()) throw new Error(`${what} ended: see its log`);
    await sleep(everyMillis);
  }
}

/** Processor time that a process has used, in microseconds; Linux tells. */
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS;
}

/** Resident memory of a process, in MB. */
export function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
