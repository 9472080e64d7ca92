// Published notices, from memory, against a resource that returns the same bytes and does nothing else.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compare } from '../lib/compare.mjs';
import { load, settle } from '../lib/load.mjs';
import { output } from '../lib/processes.mjs';

const GOAL = 0.85;

export async function measure(world) {
  const server = await world.server('reads');
  const url = `${server.address}/v1/notices/${world.notice}`;
  try {
    return [
      await line(world, 'a notice', url, []),
      await line(world, 'a notice, gzip', url, ['Accept-Encoding: gzip']),
      await known(world, url),
      await allocation(server, url),
    ];
  } finally {
    await server.stop();
  }
}

async function line(world, name, url, headers) {
  const bytes = await output('curl', ['-s', ...headers.flatMap((header) => ['-H', header]), url], { encoding: 'buffer' });
  if (headers.length > 0) gunzipSync(bytes); // or it is not what the line says
  return against(world, `${name}, ${bytes.length.toLocaleString('en')} bytes`, bytes, '/bytes', [], () => load(url, { headers }), url, headers);
}

async function known(world, url) {
  const { headers } = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  const known = [`If-None-Match: ${headers.get('ETag')}`];
  return against(world, 'a notice that the client has: 304', Buffer.from('{}'), '/unless-known', ['If-None-Match: "bytes"'], () => load(url, { headers: known }), url, known);
}

async function against(world, name, bytes, path, bareHeaders, ours, url, headers) {
  const file = resolve(world.directory, 'body');
  writeFileSync(file, bytes);
  const reference = await world.bare(file);
  try {
    await settle(reference.address + path, { headers: bareHeaders });
    await settle(url, { headers });
    const found = await compare(() => load(reference.address + path, { headers: bareHeaders }), ours);
    return { name, ...found, figure: `${found.ratio.toFixed(2)}`, goal: `≥ ${GOAL}`, passed: found.ratio >= GOAL };
  } finally {
    await reference.stop();
  }
}

/** Counted by the garbage collector, so over many requests. */
async function allocation(server, url) {
  const before = await allocated(server);
  const { rate } = await load(url, { seconds: 20 });
  const perRequest = ((await allocated(server)) - before) / (rate * 20);
  return { name: 'memory allocated for a notice', figure: `${(perRequest / 1024).toFixed(1)} KB`, goal: '' };
}

async function allocated(server) {
  const metrics = await (await fetch(`${server.address}/metrics`)).text();
  return Number(/^jvm_gc_memory_allocated_bytes_total(?:\{.*?\})? (\S+)/m.exec(metrics)[1]);
}
