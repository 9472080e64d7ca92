// Programs: run to their end, or in the background until they are stopped.
import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Whatever goes wrong here, nothing is left running. */
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGTERM')));

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
  running.add(child);
  const ended = new Promise((resolve) => child.on('exit', resolve)).then(() => running.delete(child));
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

/** Resident memory of a process, in MB. */
export function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
