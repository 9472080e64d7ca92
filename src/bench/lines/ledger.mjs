// The month's ledger with 100,000 cases and those of other lines as XLSX, from a server whose heap would not hold them.
import { Api } from '../lib/api.mjs';
import { residentMegabytes } from '../lib/processes.mjs';
import { onJvm } from '../lib/server.mjs';

const CASES = 100_000;
const HEAP = 128;

export async function measure(world) {
  const server = await world.server('ledger', { command: onJvm([`-Xmx${HEAP}m`]) });
  try {
    const api = await new Api(server.address).signIn();
    await api.post('/v1/feedback', { noticeId: world.notice, kind: 'INQUIRY', content: '何时验收？' });
    await world.file('cases.sql', `template=${world.notice}`, `cases=${CASES}`);
    const cases = Number(await world.sql('select count(*) from feedback'));
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7); // as it is in Asia/Shanghai
    const began = performance.now();
    const answer = await fetch(`${server.address}/v1/admin/feedback/ledger?month=${month}`, {
      headers: { ...api.authorisation, Accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    });
    let bytes = 0;
    for await (const part of answer.body) bytes += part.length;
    const seconds = (performance.now() - began) / 1000;
    return [
      {
        name: `ledger of ${cases.toLocaleString('en')} cases as XLSX with -Xmx${HEAP}m`,
        figure: `${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB, ${residentMegabytes(server.pid).toFixed(0)} MB resident`,
        goal: 'it is whole',
        passed: answer.ok && server.isRunning() && bytes > cases,
      },
    ];
  } finally {
    await server.stop();
  }
}
